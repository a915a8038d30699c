package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Library;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubLinksTest {

    private static final String DEAD =
            "a.md:4: the EPUB's link to 'b.md#x' leads nowhere: 'EPUB/text/b.xhtml' has no id 'x'";

    @TempDir
    private Path folder;

    private Path write(Book book) throws IOException {
        Path epub = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(epub)) {
            new EpubWriter().write(book, out);
        }
        return epub;
    }

    private static String dead(Book book, Path epub) throws IOException {
        return String.join(
                "\n",
                new EpubLinks(book).dead(epub).stream().map(DeadLink::message).toList());
    }

    private static void replace(Path epub, String name, String from, String to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(epub)) {
            Path file = zip.getPath(name);
            Files.writeString(file, Files.readString(file).replaceFirst(from, to));
        }
    }

    @Test
    void allLinksOfTheLibraryAreSound() throws Exception {
        Book book = Library.book();
        assertEquals(List.of(), new EpubLinks(book).dead(write(book)));
    }

    @Test
    void aLinkToAnIdThatIsNotThereIsDead() throws Exception {
        Book book = Library.withDeadLink();
        assertEquals(DEAD, dead(book, write(book)));
    }

    @Test
    void aLostIdIsReportedForTheContentsToo() throws Exception {
        Book book = Library.withDeadLink();
        Path epub = write(book);
        replace(epub, "EPUB/text/b.xhtml", "id=\"two\"", "");
        assertEquals("""
                a.md:3: the EPUB's link to 'b.md#two' leads nowhere: 'EPUB/text/b.xhtml' has no id 'two'
                %s
                a.md:5: the EPUB's link to 'b.md#two' leads nowhere: 'EPUB/text/b.xhtml' has no id 'two'
                b.md:7: the EPUB's contents entry 'Two' leads nowhere: 'EPUB/text/b.xhtml' has no id 'two'""".formatted(DEAD), dead(book, epub));
    }

    @Test
    void aLostChapterAndWhatTheBookItselfRefersTo() throws Exception {
        Book book = Library.withDeadLink();
        Path epub = write(book);
        try (FileSystem zip = FileSystems.newFileSystem(epub)) {
            Files.delete(zip.getPath("EPUB/text/b.xhtml"));
            Files.delete(zip.getPath("EPUB/images/cover.png"));
        }
        assertEquals("""
                a.md:3: the EPUB's link to 'b.md#two' leads nowhere: the EPUB has no file 'EPUB/text/b.xhtml'
                a.md:4: the EPUB's link to 'b.md#x' leads nowhere: the EPUB has no file 'EPUB/text/b.xhtml'
                a.md:5: the EPUB's link to 'b.md#two' leads nowhere: the EPUB has no file 'EPUB/text/b.xhtml'
                b.md:1: the EPUB's contents entry 'Chapter b' leads nowhere: the EPUB has no file 'EPUB/text/b.xhtml'
                b.md:7: the EPUB's contents entry 'Two' leads nowhere: the EPUB has no file 'EPUB/text/b.xhtml'
                EPUB/package.opf: the EPUB's reference 'images/cover.png' leads nowhere: the EPUB has no file 'EPUB/images/cover.png'
                EPUB/text/cover.xhtml: the EPUB's reference '../images/cover.png' leads nowhere: the EPUB has no file 'EPUB/images/cover.png'""", dead(book, epub));
    }

    @Test
    void aLostLinkAndOneThatNoNoteHas() throws Exception {
        Book book = Library.withDeadLink();
        Path epub = write(book);
        replace(epub, "EPUB/text/a.xhtml", "b.xhtml#x", "b.md");
        assertEquals("""
                a.md:4: the EPUB's link to 'b.md#x' leads nowhere: 'EPUB/text/a.xhtml' does not have it
                a.md: the EPUB's reference 'b.md' leads nowhere: the EPUB has no file 'EPUB/text/b.md'""", dead(book, epub));
    }
}
