package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.Question;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes the index of prompts at the end of the book: each question by chapter and level, with a link to it. */
final class PromptPage {

    /** Its name among the chapters, none of which has it. */
    static final String ID = "prompts";

    private final Book book;
    private final OwnWords words;

    PromptPage(Book book) {
        this.book = book;
        this.words = OwnWords.of(book);
    }

    /** Returns the page's address from the package document. */
    static String address() {
        return "text/" + ID + ".xhtml";
    }

    String write() {
        XhtmlPage page =
                new XhtmlPage(words.text(BookWord.PROMPTS), book.metadata().language(), "../css/book.css");
        Element section = page.body().appendElement("section").addClass("prompts");
        section.attr("epub:type", "index").attr("role", "doc-index").attr("aria-labelledby", Chapter.TITLE_ID);
        words.set(section.appendElement("h1").attr("id", Chapter.TITLE_ID), BookWord.PROMPTS);
        for (Chapter chapter : book.chapters()) {
            if (!chapter.questions().isEmpty()) {
                Element heading = section.appendElement("h2").text(Navigation.label(chapter));
                Element questions = section.appendElement("div");
                chapter.language().ifPresent(own -> {
                    heading.attr("lang", own);
                    questions.attr("lang", own);
                });
                questions(questions, chapter, OwnWords.in(chapter, book));
            }
        }
        return page.toString();
    }

    private static void questions(Element section, Chapter chapter, OwnWords words) {
        Map<String, Element> headings = new HashMap<>();
        chapter.content().select("[id]").forEach(element -> headings.put(element.id(), element));
        String level = "";
        Element list = null;
        for (Question question : chapter.questions()) {
            String next = question.level().orElse("");
            if (list == null || !next.equals(level)) {
                if (!next.isEmpty()) {
                    words.level(section.appendElement("h3"), next);
                }
                list = section.appendElement("ul");
            }
            level = next;
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", chapter.id() + ".xhtml#" + question.heading())
                    .appendChildren(Question.wordsOf(headings.get(question.heading())));
        }
    }
}
