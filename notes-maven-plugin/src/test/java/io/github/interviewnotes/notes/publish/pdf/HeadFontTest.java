package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FaceRuns;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadFontTest {

    private final PDDocument document = new PDDocument();
    private final HeadFont font = new HeadFont(document, new Glyphs());

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource({
        "One two, 100, One two",
        "'One two, three four', 60, One two…",
        "'One two — three', 49, One two…",
        "Onetwothreefour, 40, Onetw…",
        "One two, 4, …"
    })
    void aTextIsCutBehindAWordThatFits(String text, double room, String expected) {
        assertEquals(expected, font.fit(text, 10, room));
    }

    /** Work that grows with the square of the letters would not end. */
    @Test
    void aMillionLettersAreCutLikeAHundred() {
        assertEquals(font.fit("a".repeat(100), 9, 200), font.fit("a".repeat(1_000_000), 9, 200));
        assertEquals(font.fit("a b ".repeat(100), 9, 200), font.fit("a b ".repeat(1_000_000), 9, 200));
    }

    @Test
    void aMillionLettersAreOneRun() {
        String letters = "a".repeat(1_000_000);
        FaceRuns runs = new FaceRuns(new Glyphs(), List.of(Face.SANS, Face.EMOJI));
        assertEquals(
                List.of(
                        new FaceRuns.Run(Face.SANS, letters),
                        new FaceRuns.Run(Face.EMOJI, "😀😀"),
                        new FaceRuns.Run(Face.SANS, "b")),
                runs.of(letters + "😀😀b"));
        assertEquals(List.of(), runs.of(""));
    }
}
