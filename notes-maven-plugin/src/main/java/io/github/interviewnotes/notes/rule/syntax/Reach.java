package io.github.interviewnotes.notes.rule.syntax;

import java.util.Optional;

/**
 * What no parser is asked to take. Nobody reads an example of this size, and each parser and pattern has some input on which its time
 * grows with the square of the length.
 */
final class Reach {

    private static final int CHARACTERS = 100_000;
    private static final int LINE = 10_000;
    private static final int DEPTH = 200;

    private Reach() {}

    /** Returns why {@code code} cannot be judged. */
    static Optional<String> beyond(String code) {
        if (code.length() > CHARACTERS) {
            return Optional.of("more than 100,000 characters");
        }
        int depth = 0;
        int lineStart = 0;
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case '\n' -> lineStart = i + 1;
                default -> {}
            }
            if (i - lineStart > LINE) {
                return Optional.of("a line of more than 10,000 characters");
            }
            if (depth > DEPTH) {
                return Optional.of("nested too deeply");
            }
        }
        return Optional.empty();
    }
}
