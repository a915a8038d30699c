package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.TextPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a text that a regular expression fits: the first choice of each group, no more repetitions than there must be. What may be any
 * text becomes a filler. That is enough for expressions in which people describe headings; a sample that does not fit, as behind a
 * look-ahead that forbids it, counts as none.
 */
final class PatternSample {

    /** Those that look best first, then all of ASCII that can be seen. */
    private static final List<String> CANDIDATES = Stream.concat(
                    Stream.of("a", "A", "1", " "), IntStream.range('!', 0x7F).mapToObj(Character::toString))
            .toList();

    private static final int LONGEST = 200;

    private final String expression;
    private final String filler;
    private int at;

    private PatternSample(String expression, String filler) {
        this.expression = expression;
        this.filler = filler;
    }

    /**
     * Returns a text that {@code pattern} fits from end to end, if one is found.
     *
     * @param filler what stands where any text may stand
     */
    static Optional<String> of(TextPattern pattern, String filler) {
        String sample = new PatternSample(pattern.toString(), filler).choice().strip();
        return !sample.isEmpty() && pattern.matches(sample) ? Optional.of(sample) : Optional.empty();
    }

    private String choice() {
        String first = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            boolean anything = expression.charAt(at) == '.';
            String atom = atom();
            int least = least();
            if (text.length() < LONGEST) {
                text.append(anything ? filler : atom.repeat(Math.min(least, LONGEST)));
            }
        }
        return text.toString();
    }

    private String atom() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$', '.' -> "";
            default -> String.valueOf(c);
        };
    }

    /** A group that only looks around, or only sets a flag, adds nothing. */
    private String group() {
        boolean adds = true;
        if (expression.startsWith("?", at)) {
            int colon = expression.indexOf(':', at);
            int bracket = expression.indexOf('>', at);
            boolean plain = expression.substring(at).matches("(?s)\\?[a-zA-Z-]*:.*");
            boolean named = expression.substring(at).matches("(?s)\\?<[a-zA-Z][a-zA-Z0-9]*>.*");
            adds = plain || named;
            at = plain ? colon + 1 : named ? bracket + 1 : at + 1;
        }
        String inner = choice();
        at++;
        return adds ? inner : "";
    }

    private String characterClass() {
        int start = at - 1;
        int depth = 1;
        for (; at < expression.length() && depth > 0; at++) {
            switch (expression.charAt(at)) {
                case '\\' -> at++;
                case '[' -> depth++;
                case ']' -> depth--;
                default -> {}
            }
        }
        return firstThatFits(expression.substring(start, Math.min(at, expression.length())));
    }

    private String escape() {
        if (at == expression.length()) {
            return "";
        }
        char c = expression.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return String.valueOf(c);
        }
        int end = expression.indexOf('}', at);
        if (expression.startsWith("{", at) && end > 0) {
            String property = "\\" + c + expression.substring(at, end + 1);
            at = end + 1;
            return firstThatFits(property);
        }
        return firstThatFits("\\" + c);
    }

    private static String firstThatFits(String oneCharacter) {
        try {
            Pattern pattern = Pattern.compile(oneCharacter);
            return CANDIDATES.stream()
                    .filter(candidate -> pattern.matcher(candidate).matches())
                    .findFirst()
                    .orElse("");
        } catch (PatternSyntaxException e) {
            return "";
        }
    }

    /** Reads a quantifier, if one stands here, and returns how often it wants what stands before it at least. */
    private int least() {
        int least = 1;
        if (at < expression.length() && "?*+".indexOf(expression.charAt(at)) >= 0) {
            least = expression.charAt(at++) == '+' ? 1 : 0;
        } else if (expression.substring(at).matches("(?s)\\{[0-9]{1,4}(,[0-9]*)?}.*")) {
            int end = expression.indexOf('}', at);
            least = Integer.parseInt(expression.substring(at + 1, end).split(",", -1)[0]);
            at = end + 1;
        } else {
            return least;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return least;
    }
}
