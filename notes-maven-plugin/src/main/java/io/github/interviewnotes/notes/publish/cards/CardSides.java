package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.PromptMark;
import io.github.interviewnotes.notes.publish.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Cuts the two sides of each card out of a chapter. */
final class CardSides {

    private final Chapter chapter;
    private final OwnWords words;
    private final Element content;
    private final Set<String> asking;
    private final Map<String, Element> headings = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    /** @param words those of the book, as they stand in the chapter */
    CardSides(Chapter chapter, OwnWords words) {
        this.chapter = chapter;
        this.words = words;
        this.content = chapter.content();
        this.asking = chapter.questions().stream().map(Question::heading).collect(Collectors.toSet());
        content.select("h2, h3, h4, h5, h6").forEach(heading -> headings.put(heading.id(), heading));
        chapter.sections().forEach(section -> sections.put(section.id(), section.title()));
    }

    /**
     * What a card shows.
     *
     * @param question the front; empty where the heading holds no more than its mark
     * @param answer the back; empty where no block follows the heading
     * @param section the heading of the second level above
     */
    record Sides(String question, String answer, String section) {}

    /** Returns the sides of a prompt of the chapter. */
    Sides of(Question question) {
        Element heading = headings.get(question.heading());
        Element front = Html.empty();
        front.insertChildren(0, heading.clone().childNodes());
        PromptMark.drop(front);
        Element back = Html.empty();
        ownAnswer(heading).forEach(block -> back.appendChild(block.clone()));
        dropOuterRules(back);
        new CardFootnotes(content).inline(front, back);
        CardHtml.clean(front, words);
        CardHtml.clean(back, words);
        return new Sides(written(front), written(back), section(heading));
    }

    /** Leaves out prompts below the prompt, which are cards of their own, and the chapter's footnotes. */
    private List<Element> ownAnswer(Element asked) {
        List<Element> own = new ArrayList<>();
        String inner = "";
        for (Element block : Question.answerBelow(asked)) {
            boolean heading = block.normalName().matches("h[1-6]");
            if (heading && (inner.isEmpty() || block.normalName().compareTo(inner) <= 0)) {
                inner = asking.contains(block.id()) ? block.normalName() : "";
            }
            if (inner.isEmpty() && !block.hasClass("footnotes")) {
                own.add(block);
            }
        }
        return own;
    }

    /** A rule at an end parts the prompt from its neighbours, which a card does not have. */
    private static void dropOuterRules(Element back) {
        while (back.firstElementChild() != null
                && back.firstElementChild().normalName().equals("hr")) {
            back.firstElementChild().remove();
        }
        while (back.lastElementChild() != null
                && back.lastElementChild().normalName().equals("hr")) {
            back.lastElementChild().remove();
        }
    }

    /** A heading of the second level begins a section, and is in none. */
    private String section(Element heading) {
        Element above = heading.normalName().equals("h2") ? null : heading;
        while (above != null && !above.normalName().equals("h2")) {
            above = above.previousElementSibling();
        }
        return above == null ? "" : sections.getOrDefault(above.id(), "");
    }

    private String written(Element side) {
        String html = Html.of(side);
        if (html.isEmpty() || chapter.language().isEmpty()) {
            return html;
        }
        Element marked = Html.empty();
        marked.appendElement("div").attr("lang", chapter.language().get()).insertChildren(0, side.childNodesCopy());
        return Html.of(marked);
    }
}
