package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.OwnWords;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * What the engine is told of a book outside its pages: metadata, bookmarks, the style sheet.
 *
 * @param book the book
 */
record PdfHead(Book book) {

    /** Fills the element {@code head} of the document. */
    void write(Element head, String styleSheet) {
        BookMetadata metadata = book.metadata();
        head.appendElement("title").text(metadata.title());
        head.appendElement("meta").attr("name", "author").attr("content", String.join(", ", metadata.authors()));
        String subject = metadata.description().or(metadata::subtitle).orElse(metadata.title());
        head.appendElement("meta").attr("name", "subject").attr("content", subject);
        head.appendElement("meta").attr("name", "description").attr("content", subject);
        if (!metadata.subjects().isEmpty()) {
            head.appendElement("meta").attr("name", "keywords").attr("content", String.join(", ", metadata.subjects()));
        }
        Element bookmarks = head.appendElement("bookmarks");
        bookmark(bookmarks, OwnWords.of(book).text(BookWord.CONTENTS), ContentsPages.ID);
        for (Chapter chapter : book.chapters()) {
            Element mark = bookmark(bookmarks, PdfPages.label(chapter), chapter.id());
            chapter.sections().forEach(section -> bookmark(mark, section.title(), PdfPages.id(chapter, section.id())));
        }
        if (book.hasQuestions()) {
            bookmark(bookmarks, OwnWords.of(book).text(BookWord.PROMPTS), PromptPages.ID);
        }
        head.appendElement("style").appendChild(new DataNode(styleSheet));
    }

    private static Element bookmark(Element parent, String name, String id) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }
}
