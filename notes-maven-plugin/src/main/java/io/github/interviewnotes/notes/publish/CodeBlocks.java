package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.publish.highlight.Highlighter;
import io.github.interviewnotes.notes.publish.highlight.Token;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Colours code blocks, and marks what a program printed and what is drawn in characters. */
final class CodeBlocks {

    private static final Set<String> MARKS = Set.of("output", "diagram");

    private final Highlighter highlighter;

    CodeBlocks(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    void colour(Element body) {
        for (Element pre : body.select("pre")) {
            String code = pre.wholeText().stripTrailing();
            keepAnchors(pre, code.isEmpty());
            if (code.isEmpty()) {
                pre.remove();
                continue;
            }
            Element content = new Element("code");
            for (Token token : highlighter.tokens(pre.attr("data-language"), code)) {
                TextNode text = new TextNode(token.text());
                if (token.kind() == Token.Kind.PLAIN) {
                    content.appendChild(text);
                } else {
                    content.appendElement("span")
                            .addClass(token.kind().cssClass())
                            .appendChild(text);
                }
            }
            pre.empty().appendChild(content).addClass("code");
            List.of(pre.attr("data-attributes").split("\\s+")).stream()
                    .filter(MARKS::contains)
                    .forEach(pre::addClass);
        }
    }

    /** What leads into a block that loses its elements, leads to the place before it. */
    private static void keepAnchors(Element pre, boolean itself) {
        for (Element anchor : pre.select("[id]")) {
            if (anchor != pre || itself) {
                pre.before(new Element("div").attr("id", anchor.id()));
            }
        }
    }
}
