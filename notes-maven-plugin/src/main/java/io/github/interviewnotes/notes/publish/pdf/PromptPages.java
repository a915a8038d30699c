package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.Question;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The index of prompts at the end of the book: each question by chapter and level, with the number of its page. */
final class PromptPages {

    /** The id of the index; no chapter has one with a capital letter. */
    static final String ID = "PROMPTS";

    private final Book book;
    private final OwnWords words;
    private final EntryLine line;

    PromptPages(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        this.words = OwnWords.of(book);
        this.line = new EntryLine(
                glyphs,
                FontStack.HEAD.faces(),
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
        words.set(index.appendElement("h1"), BookWord.PROMPTS);
        for (Chapter chapter : book.chapters()) {
            if (!chapter.questions().isEmpty()) {
                questions(index, chapter);
            }
        }
    }

    private void questions(Element index, Chapter chapter) {
        Element heading = index.appendElement("h2").text(PdfPages.label(chapter));
        chapter.language().ifPresent(language -> heading.attr("lang", language));
        Map<String, Element> headings = new HashMap<>();
        chapter.content().select("[id]").forEach(element -> headings.put(element.id(), element));
        String level = "";
        for (Question question : chapter.questions()) {
            String next = question.level().orElse("");
            if (!next.equals(level) && !next.isEmpty()) {
                words.level(index.appendElement("h3"), next);
            }
            level = next;
            Element link = index.appendElement("p").addClass("prompt-entry").appendElement("a");
            link.attr("href", "#" + PdfPages.id(chapter, question.heading())).attr("title", Spoken.of(question.name()));
            line.appendTo(link.appendElement("span"), Question.wordsOf(headings.get(question.heading())));
        }
    }
}
