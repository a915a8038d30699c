package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.FaceRuns;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Question;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The index of prompts at the end of the book: each question by chapter and level, with the number of its page. */
final class PromptPages {

    /** The id of the index; no chapter has one with a capital letter. */
    static final String ID = "PROMPTS";

    static final String TITLE = "Interview prompts";

    private final Book book;
    private final EntryLine line;

    PromptPages(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        this.line = new EntryLine(
                new FaceRuns(glyphs, FontStack.HEAD.faces()),
                measures.entry(),
                measures.paragraph(),
                PageMeasures.points(ContentsPages.HANG));
    }

    /** Appends the index, if the book has a question. */
    void appendTo(Element body) {
        if (!book.hasQuestions()) {
            return;
        }
        Element index = body.appendElement("div").addClass("prompts").attr("id", ID);
        Tag.INDEX.mark(index);
        index.appendElement("h1").text(TITLE);
        for (Chapter chapter : book.chapters()) {
            if (!chapter.questions().isEmpty()) {
                questions(index, chapter);
            }
        }
    }

    private void questions(Element index, Chapter chapter) {
        Element heading = index.appendElement("h2").text(PdfPages.label(chapter));
        chapter.language().ifPresent(language -> heading.attr("lang", language));
        String level = "";
        for (Question question : chapter.questions()) {
            String next = question.level().orElse("");
            if (!next.equals(level) && !next.isEmpty()) {
                index.appendElement("h3").text(next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1));
            }
            level = next;
            Element link = index.appendElement("p").addClass("prompt-entry").appendElement("a");
            link.attr("href", "#" + PdfPages.id(chapter, question.heading())).attr("title", question.text());
            line.appendTo(link.appendElement("span"), question.text());
        }
    }
}
