package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tests of one kind, each once and with a number; few, while the patterns that have them are thousands. */
final class PatternTests<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> tests = new ArrayList<>();

    /** Returns the number of {@code test}. */
    int number(T test) {
        return numbers.computeIfAbsent(test, one -> {
            tests.add(one);
            return tests.size() - 1;
        });
    }

    /** Returns all tests in the order of their numbers. */
    List<T> all() {
        return List.copyOf(tests);
    }
}
