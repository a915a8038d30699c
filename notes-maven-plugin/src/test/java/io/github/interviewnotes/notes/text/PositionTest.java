package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void isWrittenAsCompilersDo() {
        assertEquals("3:14", new Position(3, 14).toString());
    }

    @Test
    void sortsByLineThenColumn() {
        assertEquals(
                List.of(Position.START, new Position(1, 10), new Position(2, 1), new Position(10, 1)),
                Stream.of(new Position(10, 1), new Position(1, 10), new Position(2, 1), Position.START)
                        .sorted()
                        .toList());
    }

    @Test
    void countsFromOne() {
        assertEquals(
                "position 0:1 is not 1-based",
                assertThrows(IllegalArgumentException.class, () -> new Position(0, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Position(1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n", "😀\r\ne\u0301\r\tb", "\n\n😀"})
    void everyOffsetAndItsPositionFindEachOther(String content) {
        SourceText text = SourceText.of(content);
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean withinLine = offset <= text.lineRange(text.lineAt(offset)).end();
            boolean withinCharacter = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
            if (withinLine && !withinCharacter) {
                assertEquals(offset, text.offset(text.position(offset)));
            }
        }
    }

    @Test
    void aPlaceThatATextLacksIsRefused() {
        SourceText text = SourceText.of("ab\ncd");
        assertThrows(IndexOutOfBoundsException.class, () -> text.offset(new Position(3, 1)));
        assertThrows(IndexOutOfBoundsException.class, () -> text.offset(new Position(2, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> text.lineRange(0));
        assertThrows(IndexOutOfBoundsException.class, () -> text.lineAt(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> text.lineAt(6));
    }
}
