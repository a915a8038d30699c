package io.github.interviewnotes.notes.config;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the regular expressions that some texts keep busy for ever: those in which what is repeated without bound holds
 * a choice or another repetition, as {@code (a+)+} does, and those with very many repetitions in a row. Java's engine
 * tries every way to divide the text between them. Some harmless ones are among them; all can be written another way.
 */
final class Backtracking {

    private static final int MOST_REPETITIONS = 4;

    private final String expression;
    private final Deque<Boolean> groupsWithChoice = new ArrayDeque<>();
    private int repetitions;
    private boolean explodes;

    private Backtracking(String expression) {
        this.expression = expression;
        groupsWithChoice.push(false);
    }

    /** Tells whether {@code expression}, which must be well-formed, may take exponential time. */
    static boolean explodes(String expression) {
        return new Backtracking(expression).read();
    }

    private boolean read() {
        boolean closedChoice = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (isUnbounded(at)) {
                repetitions++;
                explodes |= closedChoice;
                setChoice();
            }
            closedChoice = false;
            switch (c) {
                case '\\' -> at = endOfEscape(at);
                case '[' -> at = endOfClass(at);
                case '(' -> groupsWithChoice.push(false);
                case ')' -> closedChoice = closeGroup();
                case '|', '?' -> setChoice(c == '|' || !isGroupMark(at));
                default -> {}
            }
        }
        return explodes || repetitions > MOST_REPETITIONS;
    }

    private boolean closeGroup() {
        boolean choice = groupsWithChoice.size() > 1 && groupsWithChoice.pop();
        setChoice(choice);
        return choice;
    }

    private void setChoice() {
        setChoice(true);
    }

    private void setChoice(boolean choice) {
        if (choice) {
            groupsWithChoice.pop();
            groupsWithChoice.push(true);
        }
    }

    /** The question mark of {@code (?:}. */
    private boolean isGroupMark(int at) {
        return at > 0 && expression.charAt(at - 1) == '(';
    }

    /** Tells whether a quantifier without an upper bound stands here. */
    private boolean isUnbounded(int at) {
        char c = expression.charAt(at);
        if (c == '{') {
            int end = expression.indexOf('}', at);
            return end > 0 && expression.charAt(end - 1) == ',';
        }
        // behind another quantifier a plus makes it possessive
        return c == '*' || c == '+' && (at == 0 || "*+?}".indexOf(expression.charAt(at - 1)) < 0);
    }

    private int endOfEscape(int at) {
        if (expression.startsWith("\\Q", at)) {
            int end = expression.indexOf("\\E", at);
            return end < 0 ? expression.length() : end + 1;
        }
        return at + 1;
    }

    private int endOfClass(int at) {
        int depth = 1;
        int end = at + 1;
        // a bracket that closes nothing stands for itself when it comes first
        if (expression.startsWith("^]", end)) {
            end += 2;
        } else if (expression.startsWith("]", end)) {
            end++;
        }
        for (; end < expression.length() && depth > 0; end++) {
            switch (expression.charAt(end)) {
                case '\\' -> end++;
                case '[' -> depth++;
                case ']' -> depth--;
                default -> {}
            }
        }
        return end - 1;
    }
}
