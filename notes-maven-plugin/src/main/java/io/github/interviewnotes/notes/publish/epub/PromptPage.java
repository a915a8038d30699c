package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Question;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes the index of prompts at the end of the book: each question by chapter and level, with a link to it. */
final class PromptPage {

    static final String TITLE = "Interview prompts";

    /** Its name among the chapters, none of which has it. */
    static final String ID = "prompts";

    private final Book book;

    PromptPage(Book book) {
        this.book = book;
    }

    /** Returns the page's address from the package document. */
    static String address() {
        return "text/" + ID + ".xhtml";
    }

    String write() {
        XhtmlPage page = new XhtmlPage(TITLE, book.metadata().language(), "../css/book.css");
        Element section = page.body().appendElement("section").addClass("prompts");
        section.attr("epub:type", "index").attr("role", "doc-index").attr("aria-labelledby", Chapter.TITLE_ID);
        String language = book.metadata().language();
        OwnWords.mark(section.appendElement("h1").attr("id", Chapter.TITLE_ID).text(TITLE), language);
        for (Chapter chapter : book.chapters()) {
            if (!chapter.questions().isEmpty()) {
                Element heading = section.appendElement("h2").text(Navigation.label(chapter));
                Element questions = section.appendElement("div");
                chapter.language().ifPresent(own -> {
                    heading.attr("lang", own);
                    questions.attr("lang", own);
                });
                questions(questions, chapter, chapter.language().orElse(language));
            }
        }
        return page.toString();
    }

    private static void questions(Element section, Chapter chapter, String language) {
        String level = "";
        Element list = null;
        for (Question question : chapter.questions()) {
            String next = question.level().orElse("");
            if (list == null || !next.equals(level)) {
                if (!next.isEmpty()) {
                    Element head = section.appendElement("h3");
                    head.text(next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1));
                    OwnWords.mark(head, language);
                }
                list = section.appendElement("ul");
            }
            level = next;
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", chapter.id() + ".xhtml#" + question.heading())
                    .text(question.text());
        }
    }
}
