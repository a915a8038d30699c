package io.github.interviewnotes.notes.example;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A version, of which the numbers count: 5.2 is 5.2.0, and 3.15.0b2 is 3.15.0.
 *
 * @param text as written
 */
record Version(String text) implements Comparable<Version> {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static boolean isVersion(String text) {
        return NUMBERS.matcher(text).matches();
    }

    private List<Integer> numbers() {
        return NUMBERS.matcher(text)
                .results()
                .limit(1)
                .flatMap(all -> NUMBER.matcher(all.group()).results())
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public int compareTo(Version other) {
        List<Integer> these = numbers();
        List<Integer> those = other.numbers();
        for (int i = 0; i < Math.max(these.size(), those.size()); i++) {
            int one = i < these.size() ? these.get(i) : 0;
            int two = i < those.size() ? those.get(i) : 0;
            if (one != two) {
                return Integer.compare(one, two);
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
