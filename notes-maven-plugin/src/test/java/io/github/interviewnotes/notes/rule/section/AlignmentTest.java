package io.github.interviewnotes.notes.rule.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.config.HeadingPattern;
import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import io.github.interviewnotes.notes.config.TextPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private static Slot literal(String heading, int min, int max) {
        return new Slot(new HeadingPattern.OneOf(List.of(heading)), new Bounds(min, max), Body.ANY);
    }

    private static Slot like(String regex, int min, int max) {
        return new Slot(new HeadingPattern.Like(TextPattern.of(regex)), new Bounds(min, max), Body.ANY);
    }

    private static Slot any(int min, int max) {
        return new Slot(new HeadingPattern.Any(), new Bounds(min, max), Body.ANY);
    }

    private static Sections closed(List<Slot> slots) {
        return new Sections(slots, true, true, false);
    }

    /** A closed schema of one-letter headings is a regular expression, and Java's engine is an independent judge of it. */
    @Test
    void findsNothingWrongExactlyWhereTheSchemaAsAnExpressionFits() {
        Random random = new Random(20261122);
        int fitting = 0;
        for (int round = 0; round < 4_000; round++) {
            List<Slot> slots = new ArrayList<>();
            String regex = randomSchema(random, slots);
            String word = randomWord(random, 8);
            boolean expected = word.matches(regex);
            fitting += expected ? 1 : 0;

            assertEquals(expected, isFaultless(word, closed(slots)), word + " against " + regex);
        }
        assertTrue(fitting > 300, "only " + fitting + " words fitted, too few to mean anything");
    }

    private static String randomSchema(Random random, List<Slot> slots) {
        StringBuilder regex = new StringBuilder();
        for (int slot = random.nextInt(5); slot >= 0; slot--) {
            String letters = List.of(".", "[AB]", "[BC]", "A", "B", "C").get(random.nextInt(6));
            int min = random.nextInt(3);
            int max = random.nextInt(3) == 0 ? UNLIMITED : Math.max(1, min + random.nextInt(3));
            slots.add(
                    letters.equals(".")
                            ? any(min, max)
                            : letters.length() == 1 ? literal(letters, min, max) : like(letters, min, max));
            regex.append(letters).append("{" + min + "," + (max == UNLIMITED ? "" : max) + "}");
        }
        return regex.toString();
    }

    private static String randomWord(Random random, int lengths) {
        return random.ints(random.nextInt(lengths), 0, 4)
                .mapToObj(i -> "ABCD".substring(i, i + 1))
                .reduce("", String::concat);
    }

    private static boolean isFaultless(String word, Sections schema) {
        List<Slot> slots = schema.slots();
        List<Fit> fits = Alignment.of(word.chars().mapToObj(Character::toString).toList(), schema);
        return fits.stream().allMatch(Fit.InPlace.class::isInstance)
                && IntStream.range(0, slots.size())
                        .allMatch(slot -> slots.get(slot).repeat().allows((int) fits.stream()
                                .filter(new Fit.InPlace(slot)::equals)
                                .count()));
    }

    /** Whether some order of the sections fits the expression is what a schema without order asks. */
    @Test
    void findsNothingWrongInAnyOrderExactlyWhereSomeOrderFits() {
        Random random = new Random(20261123);
        int fitting = 0;
        for (int round = 0; round < 3_000; round++) {
            List<Slot> slots = new ArrayList<>();
            String regex = randomSchema(random, slots);
            String word = randomWord(random, 6);
            boolean expected = orders(word).anyMatch(order -> order.matches(regex));
            fitting += expected ? 1 : 0;

            assertEquals(
                    expected, isFaultless(word, new Sections(slots, false, true, false)), word + " against " + regex);
        }
        assertTrue(fitting > 300, "only " + fitting + " words fitted, too few to mean anything");
    }

    private static Stream<String> orders(String word) {
        return word.length() < 2
                ? Stream.of(word)
                : IntStream.range(0, word.length())
                        .boxed()
                        .flatMap(i -> orders(word.substring(0, i) + word.substring(i + 1))
                                .map(rest -> word.charAt(i) + rest));
    }

    @Test
    void movingOneSectionIsOneDifference() {
        List<String> headings = List.of("A", "B", "C", "D", "E", "F", "G");
        List<Slot> slots =
                headings.stream().map(heading -> literal(heading, 1, 1)).toList();
        for (int from = 0; from < headings.size(); from++) {
            for (int to = 0; to < headings.size(); to++) {
                List<String> moved = new ArrayList<>(headings);
                moved.add(to, moved.remove(from));
                List<Fit> fits = Alignment.of(moved, closed(slots));
                assertEquals(
                        from == to ? 0 : 1,
                        fits.stream().filter(Fit.Misplaced.class::isInstance).count(),
                        moved.toString());
                assertTrue(
                        fits.stream().noneMatch(fit -> fit instanceof Fit.NoSlot || fit instanceof Fit.Surplus),
                        moved.toString());
            }
        }
    }

    @Test
    void manySectionsTakeLittleTime() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            slots.add(any(1, UNLIMITED));
            slots.add(like("(a+)+b" + i, 1, 20));
            slots.add(literal("x" + i, 1, 1));
        }
        List<String> headings = Stream.iterate(0, i -> i + 1)
                .limit(10_000)
                .map(i -> i % 3 == 0 ? "x" + i % 7 : "y")
                .toList();
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals(10_000, Alignment.of(headings, closed(slots)).size()));
    }

    @Test
    void moreSectionsThanCanBeHeldAreNotCompared() {
        List<Slot> slots = List.of(any(0, 1_000));
        int most = Alignment.mostSections(slots);
        List<Fit> fits = Alignment.of(java.util.Collections.nCopies(most + 3, "y"), closed(slots));
        assertEquals(most + 3, fits.size());
        assertEquals(3, fits.stream().filter(Fit.NotCompared.class::isInstance).count());
        assertEquals(new Fit.NotCompared(), fits.get(most));
    }
}
