package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that publish a folder. */
class PublishIT {

    private static final String STAMP = "-Dnotes.outputTimestamp=2026-01-02T03:04:05Z";

    @TempDir
    private Path temporary;

    private Path project;

    @BeforeEach
    void writeNotes() throws Exception {
        project = Files.createDirectory(temporary.resolve("my notes"));
        write("INDEX.md", "# My book\n\n- **a.md** — A note.\n");
        write("a.md", "# A note\n\nSee [the index](INDEX.md).\n\n```python\nprint(1)\n```\n");
    }

    @Test
    void aFolderWithoutAPomBecomesTwoBooksAndTwoBuildsGiveTheSameBytes() throws Exception {
        MavenBuild.Outcome outcome = publish(STAMP);

        assertEquals(0, outcome.exit(), outcome.output());
        byte[] epub = Files.readAllBytes(project.resolve("target/notes/my-notes.epub"));
        byte[] pdf = Files.readAllBytes(project.resolve("target/notes/my-notes.pdf"));
        MavenBuild.Outcome again =
                publish(STAMP, "-Dnotes.cache=false", "-Duser.timezone=Asia/Kolkata", "-Duser.language=tr");
        assertEquals(0, again.exit(), again.output());
        assertArrayEquals(epub, Files.readAllBytes(project.resolve("target/notes/my-notes.epub")));
        assertArrayEquals(pdf, Files.readAllBytes(project.resolve("target/notes/my-notes.pdf")));
    }

    @Test
    void aBookThatCannotBeMadeLeavesTheLastOne() throws Exception {
        publish(STAMP);
        byte[] epub = Files.readAllBytes(project.resolve("target/notes/my-notes.epub"));
        write("a.md", "# A note\n\n![picture](gone.png)\n");

        MavenBuild.Outcome outcome = publish(STAMP);

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("a.md:3"), outcome.output());
        assertTrue(outcome.output().contains("gone.png"), outcome.output());
        assertFalse(outcome.output().contains("\tat "), "no stack trace: " + outcome.output());
        assertArrayEquals(epub, Files.readAllBytes(project.resolve("target/notes/my-notes.epub")));
    }

    @Test
    void aNoteThatCannotBeReadIsNotLeftOutInSilence() throws Exception {
        Files.write(project.resolve("a.md"), new byte[] {'#', ' ', (byte) 0xE9});

        MavenBuild.Outcome outcome = publish(STAMP);

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("the book would lack what cannot be read:"), outcome.output());
        assertTrue(outcome.output().contains("a.md:1:3: error file/not-utf8 this byte is not UTF-8"), outcome.output());
    }

    @Test
    void aNameInAMessageIsMadeSafeForATerminal() throws Exception {
        write("a.md", "# A note\n\n![picture](gone&#27;[31m\u202E.png)\n");

        MavenBuild.Outcome outcome = publish(STAMP);

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(
                outcome.output().contains("a.md:3: image 'gone\uFFFD[31m\uFFFD.png' does not exist"), outcome.output());
    }

    @Test
    void aFolderWithANotesNameLeavesNoGap() throws Exception {
        Files.createDirectory(project.resolve("x.md"));

        MavenBuild.Outcome outcome = publish(STAMP, "-Dnotes.formats=epub");

        assertEquals(0, outcome.exit(), outcome.output());
    }

    @Test
    void aLinkNamedRulesIsNotFollowedOutOfTheNotes() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("notes.yaml"), "secret: 1\n");
        Files.createSymbolicLink(project.resolve("rules"), elsewhere);

        MavenBuild.Outcome outcome = publish(STAMP);

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(
                outcome.output().contains("rules: a symbolic link is not followed; set notes.rulesDirectory"),
                outcome.output());
        assertFalse(outcome.output().contains("secret"), outcome.output());
    }

    @Test
    void parametersSelectTheFormatAndTheName() throws Exception {
        MavenBuild.Outcome outcome = publish("-Dnotes.formats=epub", "-Dnotes.bookName=mine");

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(Files.exists(project.resolve("target/notes/mine.epub")));
        assertFalse(Files.exists(project.resolve("target/notes/mine.pdf")));
        assertTrue(publish("-Dnotes.formats=docx")
                .output()
                .contains("notes.formats names 'docx'; expected epub, pdf, anki, apkg, csv or json"));
        assertTrue(publish("-Dnotes.bookName=../up").output().contains("notes.bookName is '../up'"));
        assertTrue(publish("-Dnotes.pageSize=a5")
                .output()
                .contains("notes.pageSize is 'a5'; expected a4, letter or phone"));
        assertTrue(publish("-Dnotes.language=x y")
                .output()
                .contains("the language of the notes is 'x y'; expected a tag such as 'en-GB' or 'de'"));
    }

    @Test
    void emojiThatFallApartInAPdfAreNamedAtTheirPlaces() throws Exception {
        write("a.md", "# A note\n\nTwo \uD83D\uDC69\u200D\uD83D\uDCBB.\n");

        MavenBuild.Outcome outcome = publish(STAMP, "-Dnotes.formats=pdf");

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(
                outcome.output()
                        .contains(
                                "[WARNING] the PDF shows emoji that are joined from several characters as their parts: "),
                outcome.output());
        assertTrue(outcome.output().contains("(a.md:3:5)"), outcome.output());
    }

    @Test
    void promptsBecomeFlashcards() throws Exception {
        write("b.md", "# B\n\n## Q: Why?\n\nBecause.\n");
        write("INDEX.md", "# My book\n\n- **a.md** — A note.\n- **b.md** — Another.\n");

        MavenBuild.Outcome outcome = publish(STAMP, "-Dnotes.formats=anki,apkg");

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("[WARNING] 1 prompt has no card id: b.md:3. "), outcome.output());
        String text = Files.readString(project.resolve("target/notes/my-notes-cards.txt"));
        assertTrue(text.contains("\"My book::B\""), text);
        byte[] apkg = Files.readAllBytes(project.resolve("target/notes/my-notes.apkg"));
        assertEquals(
                0, publish(STAMP, "-Dnotes.formats=apkg", "-Duser.language=tr").exit());
        assertArrayEquals(apkg, Files.readAllBytes(project.resolve("target/notes/my-notes.apkg")));
    }

    @Test
    void flashcardsNeedAFolderThatProgramsMayRunFrom() throws Exception {
        write("a.md", "# A\n\n## Q: Why?\n<!-- card: why -->\nBecause.\n");
        Path none = temporary.resolve("none");

        MavenBuild.Outcome outcome = publish(STAMP, "-Dnotes.formats=apkg", "-Dorg.sqlite.tmpdir=" + none);

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("cannot make the Anki package: "), outcome.output());
        assertTrue(outcome.output().contains("-Dorg.sqlite.tmpdir"), outcome.output());
        assertFalse(Files.exists(project.resolve("target/notes/my-notes.apkg")));
    }

    @Test
    void aBookThatDoesNotChangeKeepsItsDateAndIsNotMadeAgain() throws Exception {
        MavenBuild.Outcome first = publish("-Dnotes.formats=epub");
        Path epub = project.resolve("target/notes/my-notes.epub");
        assertTrue(first.output().contains("Wrote " + epub), first.output());
        byte[] bytes = Files.readAllBytes(epub);

        MavenBuild.Outcome second = publish("-Dnotes.formats=epub");

        assertTrue(second.output().contains("Unchanged: " + epub), second.output());
        assertArrayEquals(bytes, Files.readAllBytes(epub));
        MavenBuild.Outcome third = publish("-Dnotes.formats=epub", "-Dnotes.cache=false");
        assertTrue(third.output().contains("Wrote " + epub), third.output());
    }

    @Test
    void editionsSelectionAndMetadataAreParametersOrStandInNotesYaml() throws Exception {
        write("a.md", "# A note\n\n## Q: \"Why\"?\n\nBecause.\n");
        write("b.md", "# Not in the index\n");
        Files.createDirectory(project.resolve("rules"));
        write("rules/notes.yaml", "book: {title: A told title, identifier: 978-3-16-148410-0, subjects: [One]}\n");

        MavenBuild.Outcome outcome = publish(
                STAMP,
                "-Dnotes.formats=epub",
                "-Dnotes.edition=reading,rehearsal",
                "-Dnotes.include=a.md",
                "-Dnotes.subtitle=A given subtitle");

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(
                outcome.output()
                        .contains("The book lacks a note that no index names: b.md; list it in the index, or name it in"
                                + " notes.exclude"),
                outcome.output());
        String reading = entry("my-notes.epub", "EPUB/package.opf");
        assertTrue(reading.contains("urn:isbn:9783161484100"), reading);
        assertTrue(reading.contains("A told title"), reading);
        assertTrue(reading.contains("A given subtitle"), reading);
        assertTrue(reading.contains("<dc:subject>One</dc:subject>"), reading);
        String rehearsal = entry("my-notes-rehearsal.epub", "EPUB/text/a.xhtml");
        assertTrue(rehearsal.contains("epub:type=\"noteref\" role=\"doc-noteref\">Answer</a>"), rehearsal);
        assertTrue(rehearsal.contains("“Why”?"), rehearsal);
        assertTrue(publish(STAMP, "-Dnotes.include=x/**")
                .output()
                .contains("notes.include: 'x/**' fits no note of the book; there are INDEX.md, a.md"));
    }

    private String entry(String book, String name) throws Exception {
        try (ZipFile zip =
                new ZipFile(project.resolve("target/notes").resolve(book).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private MavenBuild.Outcome publish(String... arguments) throws Exception {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = MavenBuild.goal("publish");
        return new MavenBuild(project).run(all);
    }

    private void write(String path, String text) throws Exception {
        Files.writeString(project.resolve(path), text);
    }
}
