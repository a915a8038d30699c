package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Writes a book as EPUB 3.3 with navigation for EPUB 2. The same book always gives the same bytes.
 */
public final class EpubWriter {

    private static final String CONTAINER = new Xml()
            .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
            .open("rootfiles")
            .empty("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml")
            .close("rootfiles")
            .close("container")
            .toString();

    private final Glyphs glyphs = new Glyphs();

    /** Writes {@code book} to {@code out} and closes it. */
    public void write(Book book, OutputStream out) throws IOException {
        Archive archive = new Archive();
        PackageDocument opf = new PackageDocument(book);
        FrontMatter front = new FrontMatter(book.metadata());
        Navigation navigation = new Navigation(book);

        archive.add("META-INF/container.xml", CONTAINER);
        page(archive, opf, "cover", "text/cover.xhtml", front.cover(), "");
        page(archive, opf, "title-page", "text/title-page.xhtml", front.titlePage(), "");
        page(archive, opf, "nav", "nav.xhtml", navigation.document(), "nav");
        ChapterPage chapters = new ChapterPage(book, glyphs);
        for (Chapter chapter : book.chapters()) {
            page(archive, opf, "c-" + chapter.id(), "text/" + chapter.id() + ".xhtml", chapters.write(chapter), "");
        }
        if (book.hasQuestions()) {
            page(archive, opf, PromptPage.ID, PromptPage.address(), new PromptPage(book).write(), "");
        }
        Set<Face> faces = new FontChoice(glyphs).faces(book);
        opf.pageAside(LicencePage.ID, LicencePage.address());
        archive.add("EPUB/" + LicencePage.address(), new LicencePage(book.metadata(), faces).write());
        resource(
                archive,
                opf,
                "ncx",
                "toc.ncx",
                "application/x-dtbncx+xml",
                navigation.ncx().getBytes(StandardCharsets.UTF_8),
                "");
        resource(
                archive,
                opf,
                "css",
                "css/book.css",
                "text/css",
                new StyleSheet(faces).toString().getBytes(StandardCharsets.UTF_8),
                "");
        resource(
                archive,
                opf,
                "columns",
                ColumnSheet.ADDRESS,
                "text/css",
                new ColumnSheet(StyleSheet.rules()).toString().getBytes(StandardCharsets.UTF_8),
                "");
        resource(
                archive,
                opf,
                "cover-image",
                "images/cover.png",
                "image/png",
                CoverImage.png(book.metadata(), glyphs),
                "cover-image");
        TitledDrawing drawings = new TitledDrawing(book);
        for (Picture picture : book.pictures()) {
            resource(
                    archive,
                    opf,
                    "i-" + picture.name(),
                    "images/" + picture.name(),
                    picture.type().mediaType(),
                    drawings.bytes(picture),
                    "");
        }
        fonts(archive, opf, faces);
        archive.add("EPUB/package.opf", opf.toString());
        archive.write(out);
    }

    private static void page(
            Archive archive, PackageDocument opf, String id, String path, String text, String properties) {
        opf.page(id, path, properties);
        archive.add("EPUB/" + path, text);
    }

    private static void resource(
            Archive archive,
            PackageDocument opf,
            String id,
            String path,
            String type,
            byte[] bytes,
            String properties) {
        opf.resource(id, path, type, properties);
        archive.add("EPUB/" + path, bytes);
    }

    private static void fonts(Archive archive, PackageDocument opf, Set<Face> faces) {
        for (Face face : faces) {
            resource(archive, opf, "f-" + face.plainFile(), "fonts/" + face.plainFile(), "font/ttf", face.bytes(), "");
        }
    }
}
