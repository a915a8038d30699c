package io.github.interviewnotes.notes.publish;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Refuses text that goes on and on. The PDF engine copies the rest of a paragraph, and what a link is about, for each line that it
 * sets: a paragraph of a megabyte takes minutes and all the memory there is.
 */
final class TextRuns {

    /** A long chapter, all in one paragraph. */
    private static final int LONGEST = 100_000;

    private static final Evaluator CODE = QueryParser.parse("pre");

    private TextRuns() {}

    /**
     * Looks at every paragraph, heading, cell and line of code of a chapter.
     *
     * @throws PublishException if one is longer than a book can bear
     */
    static void require(Draft draft) throws PublishException {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        if (draft.title().wholeText().length() > LONGEST) {
            throw tooLong(draft, draft.title());
        }
        for (Element element : draft.body().select("*")) {
            int own = element.textNodes().stream()
                    .mapToInt(text -> longestLine(text, element))
                    .sum();
            Element block = blockOf(element);
            if (own > 0 && lengths.merge(block, own, Integer::sum) > LONGEST) {
                throw tooLong(draft, block);
            }
        }
    }

    private static PublishException tooLong(Draft draft, Element block) {
        return new PublishException(draft.place(block) + ": a text of more than " + LONGEST
                + " characters in one piece fits no book; divide it into paragraphs");
    }

    private static int longestLine(TextNode text, Element parent) {
        String whole = text.getWholeText();
        return parent.closest(CODE) == null
                ? whole.length()
                : whole.lines().mapToInt(String::length).max().orElse(0);
    }

    private static Element blockOf(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }
}
