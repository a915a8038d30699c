package io.github.interviewnotes.notes.publish.pdf;

import java.util.Set;

/**
 * Where a line of code may be wrapped: between words, but not behind an operator, which then starts the next row, and not in the
 * indentation; behind an opening bracket, a comma, a semicolon, and the slashes and dots of paths and names.
 */
final class CodeBreaks {

    private static final Set<String> OPERATORS = Set.of(
            "+", "-", "*", "/", "%", "|", "||", "&", "&&", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "?", "->",
            "=>", "and", "or", "in", "is", "if", "else", "for", "AND", "OR", "ON");

    private CodeBreaks() {}

    /**
     * Tells whether a row may end before the character at {@code index}.
     *
     * @param index more than 0 and less than the line's length
     */
    static boolean allowed(String line, int index) {
        char before = line.charAt(index - 1);
        char after = line.charAt(index);
        if (Character.isWhitespace(after) || isClosing(after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            String word = wordBefore(line, index);
            return !word.isEmpty() && !OPERATORS.contains(word) && !isAssignment(line, index);
        }
        return switch (before) {
            case '(', '[', '{' -> true;
            case ',', ';' -> !isQuote(after);
            case '/', '.' ->
                index >= 2 && Character.isLetter(after) && Character.isLetterOrDigit(line.charAt(index - 2));
            default -> LineBreaks.allowed(line, index);
        };
    }

    /** Returns the last word before {@code index}; nothing in the indentation. */
    private static String wordBefore(String line, int index) {
        int end = index;
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }

    /** The sign stays with the name, and the value may begin a row. */
    private static boolean isAssignment(String line, int index) {
        return line.charAt(index) == '=' && index + 1 < line.length() && Character.isWhitespace(line.charAt(index + 1));
    }

    private static boolean isClosing(char c) {
        return ")]},;:".indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
        return "\"'`".indexOf(c) >= 0;
    }
}
