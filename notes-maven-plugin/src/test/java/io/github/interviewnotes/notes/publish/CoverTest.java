package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.BookWords;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoverTest {

    private static final double WIDTH = 1000;
    private static final Glyphs GLYPHS = new Glyphs();

    private static Stream<Arguments> books() {
        String sentence =
                "everything that a backend engineer may be asked in an interview, from the socket to the schema, ";
        List<String> many = Collections.nCopies(30, "Ada Author");
        return Stream.of(
                        Arguments.of("Go", Optional.empty(), List.of("A")),
                        Arguments.of("\u2208", Optional.of("\u2200x \u2208 \u211D"), List.of("Zo\u00EB")),
                        Arguments.of("x".repeat(150), Optional.of("y".repeat(150)), List.of("z".repeat(150))),
                        Arguments.of(sentence.repeat(2), Optional.of(sentence.repeat(2)), many),
                        Arguments.of("A title", Optional.of(sentence.repeat(3)), many))
                .flatMap(book -> Stream.of(1.294, 1.414, 1.778)
                        .map(ratio -> Arguments.of(book.get()[0], book.get()[1], book.get()[2], ratio)));
    }

    private static List<Cover.Fill> draw(String title, Optional<String> subtitle, List<String> authors, double ratio) {
        BookMetadata metadata = new BookMetadata(
                title,
                subtitle,
                authors,
                Optional.empty(),
                "en",
                Optional.empty(),
                "urn:x",
                Optional.empty(),
                List.of(),
                LocalDate.EPOCH,
                Instant.EPOCH,
                BookWords.in("en"));
        return Cover.draw(metadata, GLYPHS, WIDTH, WIDTH * ratio);
    }

    @ParameterizedTest
    @MethodSource("books")
    void wordsStayInsideTheMarginsAndClearOfTheSlots(
            String title, Optional<String> subtitle, List<String> authors, double ratio) {
        List<Rectangle2D> words = new ArrayList<>();
        List<Rectangle2D> slots = new ArrayList<>();
        for (Cover.Fill fill : draw(title, subtitle, authors, ratio)) {
            if (fill.shape() instanceof Path2D) {
                words.add(fill.shape().getBounds2D());
            } else if (fill.shape() instanceof RoundRectangle2D) {
                slots.add(fill.shape().getBounds2D());
            }
        }
        assertEquals(subtitle.isPresent() ? 3 : 2, words.size());
        assertTrue(slots.size() >= 36, () -> slots.size() + " slots");
        // letters may overhang their advance by a hair
        Rectangle2D inside = new Rectangle2D.Double(95, 95, WIDTH - 190, WIDTH * ratio - 170);
        for (Rectangle2D word : words) {
            assertTrue(inside.contains(word), word + " is not in " + inside);
            slots.forEach(slot -> assertFalse(slot.intersects(word), word + " meets " + slot));
        }
        for (int i = 1; i < words.size(); i++) {
            assertFalse(words.get(i).intersects(words.get(i - 1)), words.toString());
        }
    }

    @Test
    void wordsThatFitNoLineAreBroken() {
        CoverType type = new CoverType(GLYPHS, Face.SANS_BOLD, FontStack.HEAD, 1.3);
        assertEquals(List.of("ab", "cdef", "gh i"), type.lines("ab cdefgh i", 10, 21.5));
        assertEquals(List.of("one two", "three"), type.lines(" one  two three ", 10, 40));
    }

    @Test
    void aCharacterThatTheFaceLacksComesFromTheNextThatHasIt() {
        FaceRuns runs = new FaceRuns(GLYPHS, List.of(Face.SERIF_BOLD, Face.SERIF, Face.MATH));
        assertEquals(
                List.of(new FaceRuns.Run(Face.SERIF_BOLD, "a "), new FaceRuns.Run(Face.MATH, "\u211D")),
                runs.of("a \u211D"));
    }
}
