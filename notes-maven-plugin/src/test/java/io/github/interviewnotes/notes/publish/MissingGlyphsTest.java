package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.config.BookWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingGlyphsTest {

    private static final String ADVICE = "replace the characters, or publish without the format pdf";

    @TempDir
    private Path folder;

    private List<String> faults(String markdown) throws Exception {
        Files.writeString(folder.resolve("a.md"), markdown);
        Book book = Library.book(folder);
        return assertThrows(
                        PublishException.class, () -> new MissingGlyphs(word -> "").refuse(book, Library.load(folder)))
                .getMessage()
                .lines()
                .toList();
    }

    @Test
    void eachStretchIsNamedAtItsColumn() throws Exception {
        assertEquals(
                List.of(
                        "a.md:1:5: no font of the PDF has '題' (U+984C CJK UNIFIED IDEOGRAPHS 984C)",
                        "a.md:3:3: the PDF sets nothing from right to left, such as 'ا' (U+0627 ARABIC LETTER ALEF)",
                        "a.md:4:6: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)",
                        "a.md:4:13: no font of the PDF has '漢字漢字漢字' (U+6F22 U+5B57 U+6F22 U+5B57 …)",
                        "a.md:6:5: no font of the PDF has '語' (U+8A9E CJK UNIFIED IDEOGRAPHS 8A9E)",
                        "a.md:11:8: the PDF sets nothing from right to left, such as 'שלום' (U+05E9 U+05DC U+05D5 U+05DD)",
                        ADVICE),
                faults("""
                        # T 題

                        - ا
                        - 😀 *漢* and 漢字漢字漢字

                        > x 語

                        ```text
                        code

                         more: שלום
                        ```
                        """));
    }

    @Test
    void whatTheNoteWritesInAnotherWayIsNamedAtItsLine() throws Exception {
        assertEquals(
                List.of("a.md:3: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)", ADVICE),
                faults("# A\n\nx &#x6F22;\n"));
    }

    @Test
    void whatStandsInRawHtmlIsNamedAtItsColumn() throws Exception {
        assertEquals(
                List.of(
                        "a.md:4:4: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)",
                        "a.md:5:4: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)",
                        ADVICE),
                faults("# A\n\n<div>\n<p>漢</p>\n<p>漢</p>\n</div>\n"));
    }

    @Test
    void wordsOfAPictureCount() throws Exception {
        Files.writeString(
                folder.resolve("p.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text x='1' y='5'>字</text></svg>");
        assertEquals(
                List.of(
                        "a.md:3: image 'p.svg': no font of the PDF has '字' (U+5B57 CJK UNIFIED IDEOGRAPHS 5B57)",
                        ADVICE),
                faults("# A\n\n![x](p.svg)\n"));
    }

    @Test
    void ofManyTheFirstTwentyAreShown() throws Exception {
        List<String> faults = faults("# A\n\n" + "漢 ".repeat(25) + "\n");
        assertEquals(22, faults.size());
        assertEquals("a.md:3:39: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)", faults.get(19));
        assertEquals("and 5 more", faults.get(20));
    }

    @Test
    void whatStandsOnTheTitlePageIsNamedByWhatItIs() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# A\n");
        Book plain = Library.book(folder);
        BookMetadata metadata = new BookMetadata(
                "漢 <&> %s",
                Optional.empty(),
                List.of("字"),
                Optional.empty(),
                "en",
                Optional.empty(),
                plain.metadata().identifier(),
                Optional.empty(),
                List.of(),
                plain.metadata().date(),
                plain.metadata().instant(),
                plain.metadata().words().with(Map.of(BookWord.CONTENTS, "目"), "ja"));

        PublishException failure = assertThrows(
                PublishException.class,
                () -> new MissingGlyphs(word -> "rules/notes.yaml:7:5: ")
                        .refuse(new Book(metadata, plain.chapters(), List.of()), Library.load(folder)));

        assertEquals(
                List.of(
                        "the book's title: no font of the PDF has '漢' (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)",
                        "the book's author: no font of the PDF has '字' (U+5B57 CJK UNIFIED IDEOGRAPHS 5B57)",
                        "rules/notes.yaml:7:5: the book's word 'contents': no font of the PDF has '目' (U+76EE CJK UNIFIED IDEOGRAPHS 76EE)",
                        ADVICE),
                failure.getMessage().lines().toList());
    }
}
