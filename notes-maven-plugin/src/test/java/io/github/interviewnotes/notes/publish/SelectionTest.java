package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @TempDir
    private Path root;

    @BeforeEach
    void writeNotes() throws IOException {
        write("INDEX.md", """
                # Index

                All of it.

                ## Letters

                - [b](b.md) — two
                - [a](a.md) — one

                ## Folder

                - **x/** — more:
                  - d.md — four
                  - c.md — three

                ## Table

                | note | about |
                |---|---|
                | [e](e.md) | five |

                ## About
                """);
        for (String name : List.of("a", "b", "x/c", "x/d", "e")) {
            write(name + ".md", "# Title of " + name + "\n\nSee [b](../b.md) or [b](b.md).\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Book book(String include, String exclude) throws PublishException {
        return new BookBuilder(Library.PLAIN)
                .build(
                        Library.load(root),
                        root,
                        Library.metadata(),
                        new Selection(globs(include), globs(exclude)),
                        true);
    }

    private static List<Glob> globs(String patterns) {
        return patterns == null
                ? List.of()
                : List.of(patterns.split(" ")).stream().map(Glob::of).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'','',INDEX.md b.md a.md x/d.md x/c.md e.md",
        "*.md,'',INDEX.md b.md a.md e.md",
        "x/,'',INDEX.md x/d.md x/c.md",
        "a.md x/c.md,'',INDEX.md a.md x/c.md",
        "'',x/ INDEX.md,b.md a.md e.md",
        "**/*.md,b.md,INDEX.md a.md x/d.md x/c.md e.md",
        "x/,x/d.md INDEX.md,x/c.md"
    })
    void theIndexDecidesTheOrderAndComesAlong(String include, String exclude, String expected) throws Exception {
        Book book = book(include.isEmpty() ? null : include, exclude.isEmpty() ? null : exclude);
        assertEquals(
                List.of(expected.split(" ")),
                book.chapters().stream()
                        .map(chapter -> chapter.source().value())
                        .toList());
    }

    @Test
    void theIndexLosesWhatIsNotThere() throws Exception {
        assertEquals(
                List.of("All of it.", "Folder", "x/ — more: Title of x/d — four Title of x/c — three", "About"),
                book("x/", null).chapters().get(0).content().children().eachText());
        assertEquals(
                List.of("All of it.", "Letters", "Title of a — one", "Table", "note about Title of e five", "About"),
                book("a.md e.md", null).chapters().get(0).content().children().eachText());
    }

    @Test
    void aLinkToANoteOutsideIsText() throws Exception {
        assertEquals(
                0, book("a.md", null).chapters().get(1).content().select("a").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            y/**    ¦      ¦ notes.include: 'y/**' fits no note of the book; there are INDEX.md, b.md, a.md, x/d.md, x/c.md, e.md
            a.md    ¦ z.md ¦ notes.exclude: 'z.md' fits no note of the book; there are INDEX.md, b.md, a.md, x/d.md, x/c.md, e.md
            a.md    ¦ *.md ¦ notes.include and notes.exclude leave no note; there are INDEX.md, b.md, a.md, x/d.md, x/c.md, e.md
            """)
    void aPatternThatFitsNothingIsASlip(String include, String exclude, String message) {
        assertEquals(
                message,
                assertThrows(PublishException.class, () -> book(include, exclude))
                        .getMessage());
    }

    @Test
    void whatNoIndexNamesIsKnownAndCanBeLeftOutByName() throws Exception {
        write("z.md", "# Z\n");
        assertEquals(List.of(NotePath.of("z.md")), new ReadingOrder(Library.load(root)).unlisted());
        assertEquals(6, book(null, "z.md").chapters().size());
        assertEquals(
                "notes.include: 'z.md' fits no note of the book; there are INDEX.md, b.md, a.md, x/d.md, x/c.md, e.md",
                assertThrows(PublishException.class, () -> book("z.md", null)).getMessage());
        Files.delete(root.resolve("INDEX.md"));
        assertEquals(List.of(), new ReadingOrder(Library.load(root)).unlisted());
    }

    @Test
    void ofManyNotesTenAreNamed() throws Exception {
        Files.delete(root.resolve("INDEX.md"));
        for (int i = 0; i < 9; i++) {
            write("n" + i + ".md", "# N\n");
        }
        assertEquals(
                "notes.include: 'z' fits no note of the book; there are a.md, b.md, e.md, n0.md, n1.md, n2.md, n3.md, n4.md,"
                        + " n5.md, n6.md and 4 more",
                assertThrows(PublishException.class, () -> book("z", null)).getMessage());
    }
}
