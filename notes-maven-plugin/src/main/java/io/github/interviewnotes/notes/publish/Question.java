package io.github.interviewnotes.notes.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * An interview prompt of a chapter: a heading that asks, and the blocks behind it that answer.
 *
 * @param card the stable id that its note gives it, for a flashcard that keeps its history while its words change
 * @param heading the id of the heading in the chapter
 * @param text the question without markup and without the mark before it
 * @param level {@code junior}, {@code mid} or {@code senior}, where its note says so
 * @param tags topics, in the note's order
 * @param line the 1-based line of the heading in its note
 */
public record Question(
        Optional<String> card, String heading, String text, Optional<String> level, List<String> tags, int line) {

    public Question {
        tags = List.copyOf(tags);
    }

    /**
     * Returns the blocks of the answer in the order of the page: what stands between the heading and the next one of its level or above;
     * the chapter's footnotes, which stand at its end, are no part of it.
     *
     * @param content a content of the question's chapter, whose elements these are
     */
    public List<Element> answerIn(Element content) {
        return answerBelow(headingIn(content));
    }

    /**
     * Returns the blocks that answer, for a caller that knows the heading: it takes time to look for one in a long chapter.
     *
     * @param asked the heading of a question
     */
    public static List<Element> answerBelow(Element asked) {
        List<Element> answer = new ArrayList<>();
        for (Element block = asked.nextElementSibling(); block != null; block = block.nextElementSibling()) {
            boolean next =
                    block.normalName().matches("h[1-6]") && block.normalName().compareTo(asked.normalName()) <= 0;
            if (next || block.is("section.footnotes")) {
                break;
            }
            answer.add(block);
        }
        return answer;
    }

    /** Returns what a link to the question is called: its text, or the mark of prompts where it asks nothing in words. */
    public String name() {
        return text.isBlank() ? PromptMark.TEXT : text;
    }

    /** Returns what the question says, with its markup, in nodes that can stand in a link. */
    public static List<Node> wordsOf(Element asked) {
        return Headings.question(asked).childNodesCopy();
    }

    /** Returns the heading that asks, an element of {@code content}. */
    public Element headingIn(Element content) {
        Element asked = content.getElementById(heading);
        if (asked == null) {
            throw new IllegalArgumentException("the content has no heading '" + heading + "'");
        }
        return asked;
    }
}
