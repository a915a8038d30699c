package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays a book out as one HTML document for the engine: cover, title page, imprint, contents, chapters, index of prompts. */
final class PdfPages {

    /** The address of a resource of the book; the engine can load from nowhere else. */
    static final String RESOURCES = "book:///";

    static final String COVER = "cover.svg";

    private final Book book;
    private final Glyphs glyphs;
    private final PageMeasures measures;
    private final Document document = new Document("");

    PdfPages(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        this.glyphs = glyphs;
        this.measures = measures;
    }

    /** @throws PublishException naming the tables that fit no page */
    Document document(String styleSheet) throws PublishException {
        document.outputSettings().prettyPrint(false);
        Element html =
                document.appendElement("html").attr("lang", book.metadata().language());
        new PdfHead(book).write(html.appendElement("head"), styleSheet);
        Element body = html.appendElement("body");
        new FrontPages(book.metadata()).appendTo(body);
        new ContentsPages(book, glyphs, measures).appendTo(body);
        List<String> hopeless = new ArrayList<>();
        PdfChapter chapters = new PdfChapter(book, glyphs, measures);
        book.chapters().forEach(chapter -> hopeless.addAll(chapters.appendTo(body, chapter)));
        new PromptPages(book, glyphs, measures).appendTo(body);
        if (!hopeless.isEmpty()) {
            throw new PublishException(String.join("\n", hopeless));
        }
        PdfText.dropInvisible(body);
        body.select(".chapter").forEach(chapter -> LineGlue.prose(chapter, glyphs));
        PdfText.doubleLanguages(body);
        PdfText.wrapLooseText(body);
        return document;
    }

    /** Returns the id in the whole book of what a chapter calls {@code id}. */
    static String id(Chapter chapter, String id) {
        return chapter.id() + "--" + id;
    }

    static String label(Chapter chapter) {
        return chapter.number().map(number -> number + "  ").orElse("") + chapter.titleText();
    }
}
