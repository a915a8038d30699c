package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static List<String> lines(String content) {
        SourceText text = SourceText.of(content);
        return IntStream.rangeClosed(1, text.lineCount()).mapToObj(text::line).toList();
    }

    @Test
    void linesEndAsInCommonMark() {
        assertEquals(List.of("a", "b", "c", "", "d"), lines("a\nb\r\nc\r\rd"));
        assertEquals(List.of("a"), lines("a\n"));
        assertEquals(List.of("a", ""), lines("a\n\n"));
        assertEquals(List.of(""), lines(""));
        assertEquals(List.of("a\u2028b"), lines("a\u2028b"));
    }

    @Test
    void aByteOrderMarkIsNoCharacter() {
        assertEquals(SourceText.of("a"), SourceText.of("\uFEFFa"));
        assertEquals(new Position(1, 1), SourceText.of("\uFEFFa").position(0));
    }

    @Test
    void columnsCountCodePoints() {
        SourceText text = SourceText.of("😀é\r\n\uD83D😀x");

        assertEquals(new Position(1, 2), text.position(2));
        assertEquals(new Position(1, 4), text.position(4), "the line end belongs to its line");
        assertEquals(new Position(2, 1), text.position(5));
        assertEquals(new Position(2, 2), text.position(6), "behind half a character");
        assertEquals(new Position(2, 3), text.position(8));
        assertEquals(new Position(2, 4), text.position(9), "behind the last character");
        assertThrows(IndexOutOfBoundsException.class, () -> text.position(10));
    }

    @Test
    void columnsAreThoseThatTheTextItselfCounts() {
        Random random = new Random(7);
        String[] pieces = {"a", "é", "😀", "\n", "\r\n", "\uD83D", "\uDE00", "abcdefgh"};
        StringBuilder content = new StringBuilder();
        while (content.length() < 10_000) {
            content.append(pieces[random.nextInt(random.nextInt(50) == 0 ? pieces.length : 3)]);
        }
        SourceText text = SourceText.of(content.toString());
        for (int offset = 0; offset <= text.length(); offset++) {
            Position position = text.position(offset);
            int start = text.lineRange(position.line()).start();
            assertEquals(text.content().codePointCount(start, offset) + 1, position.column(), "offset " + offset);
        }
    }

    @Test
    void aLongLineIsNotCountedAgainForEveryPlaceInIt() {
        SourceText text = SourceText.of("😀a".repeat(500_000));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int offset = 0; offset < text.length(); offset += 3) {
                assertEquals(offset / 3 * 2 + 1, text.position(offset).column());
            }
        });
    }
}
