package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "python, pyton, 1",
        "python, pyhton, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void countsEdits(String from, String to, int expected) {
        assertEquals(expected, Nearest.distance(from, to));
        assertEquals(expected, Nearest.distance(to, from));
    }

    @ParameterizedTest
    @CsvSource({
        "pyton, python",
        "PYTHN, python",
        "jsno, json",
        "x, c",
        "cobol, ''",
        "pythonpython, ''",
    })
    void namesWhatIsNearEnough(String name, String expected) {
        Optional<String> nearest = Nearest.to(name, List.of("yaml", "python", "json", "c"));
        assertEquals(expected, nearest.orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "hash-table, hash-tables",
        "load_facter, load-factor",
        "Load-Factor, load-factor",
        "whats-new-here, what-s-new-here",
        "part-2, ''",
        "with-pip, ''",
        "sync-calls, ''",
        "encoding, ''",
        "async, ''",
        "consistancy, consistency",
        "tables, ''",
        "--, ''",
    })
    void isSureOfSlipsOnly(String name, String expected) {
        List<String> known = List.of(
                "hash-tables",
                "load-factor",
                "what-s-new-here",
                "part-1",
                "with-git",
                "async-calls",
                "decoding",
                "consistency",
                "tablet",
                "tabled");
        assertEquals(expected, Nearest.surely(name, known).orElse(""));
    }

    @Test
    void tiesGoToTheLongestCommonStartAndThenToTheAlphabeticallyFirst() {
        assertEquals(Optional.of("python"), Nearest.to("pyton", List.of("pycon", "python")));
        assertEquals(Optional.of("bat"), Nearest.to("aat", List.of("cat", "bat")));
    }

    @Test
    void stoppingEarlyChangesNoAnswer() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String name = word(random);
            String other = word(random);
            boolean near = Nearest.distance(name, other) <= Math.min(8, Math.max(1, name.length() / 3));
            assertEquals(near, Nearest.to(name, List.of(other)).isPresent(), () -> name + " and " + other);
        }
    }

    /** Names that are ruled out unread have letters of many kinds, unlike those above. */
    @Test
    void rulingOutNamesUnreadChangesNoAnswer() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String name = wordOfManyKinds(random);
            String other = random.nextBoolean() ? wordOfManyKinds(random) : changed(name, random);
            boolean near = Nearest.distance(name, other) <= Math.min(8, Math.max(1, name.length() / 3));
            assertEquals(near, Nearest.to(name, List.of(other)).isPresent(), () -> name + " and " + other);
        }
    }

    private static String wordOfManyKinds(Random random) {
        return random.ints(1 + random.nextInt(30), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String changed(String name, Random random) {
        StringBuilder changed = new StringBuilder(name);
        for (int edits = random.nextInt(12); edits > 0; edits--) {
            changed.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
        }
        return changed.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(random.nextBoolean() ? 9 : 50); length > 0; length--) {
            word.append((char) ('a' + (random.nextInt(8) == 0 ? 1 : 0)));
        }
        return word.toString();
    }
}
