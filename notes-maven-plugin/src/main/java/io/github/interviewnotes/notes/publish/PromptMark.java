package io.github.interviewnotes.notes.publish;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the heading of an interview prompt starts with. */
public final class PromptMark {

    /** The mark, behind which the question stands. */
    public static final String TEXT = "Q:";

    private PromptMark() {}

    /** Takes the mark away from the content of a heading, through whatever markup it goes. */
    public static void drop(Element heading) {
        if (!heading.text().startsWith(TEXT)) {
            return;
        }
        int left = TEXT.length();
        for (Node node : heading.nodeStream().toList()) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText().stripLeading();
                int cut = Math.min(left, words.length());
                left -= cut;
                text.text(words.substring(cut).stripLeading());
                if (!text.isBlank()) {
                    break;
                }
            }
        }
        heading.select("*").stream()
                .filter(each -> each != heading && each.is(":empty:not(img, br)"))
                .forEach(Element::remove);
    }
}
