package io.github.interviewnotes.notes.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the regular expressions that some texts keep busy for ever: those in which what is repeated without bound holds
 * a choice or another repetition, as {@code (a+)+} does, and those with many repetitions in a row. Java's engine
 * tries every way to divide the text between them. Some harmless ones are among them; all can be written another way.
 */
final class Backtracking {

    private static final int MOST_REPETITIONS = 4;

    private final String expression;
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean nested;

    private Backtracking(String expression) {
        this.expression = expression;
        groups.push(new Group());
    }

    /** What was read of a group that is open; of its branches, a text goes through one. */
    private static final class Group {
        private boolean hasChoice;
        private int repetitions;
        private int mostInABranch;

        void endBranch() {
            mostInABranch = Math.max(mostInABranch, repetitions);
            repetitions = 0;
        }
    }

    /** Returns why {@code expression}, which must be well-formed, may take for ever, if it may. */
    static Optional<String> reason(String expression) {
        return new Backtracking(expression).read();
    }

    private Optional<String> read() {
        boolean closedChoice = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (isUnbounded(at)) {
                groups.peek().repetitions++;
                nested |= closedChoice;
                setChoice(true);
            }
            closedChoice = false;
            switch (c) {
                case '\\' -> at = endOfEscape(at);
                case '[' -> at = endOfClass(at);
                case '(' -> groups.push(new Group());
                case ')' -> closedChoice = closeGroup();
                case '|' -> {
                    setChoice(true);
                    groups.peek().endBranch();
                }
                case '?' -> setChoice(!isGroupMark(at));
                default -> {}
            }
        }
        if (nested) {
            return Optional.of("what is repeated holds a choice or another repetition; write it without, for example"
                    + " [ab]+ for (a|b)+");
        }
        groups.peek().endBranch();
        return groups.peek().mostInABranch > MOST_REPETITIONS
                ? Optional.of("it holds " + groups.peek().mostInABranch
                        + " repetitions without a bound, one behind the other; write at most " + MOST_REPETITIONS)
                : Optional.empty();
    }

    private boolean closeGroup() {
        if (groups.size() == 1) {
            return false;
        }
        Group closed = groups.pop();
        closed.endBranch();
        groups.peek().repetitions += closed.mostInABranch;
        setChoice(closed.hasChoice);
        return closed.hasChoice;
    }

    private void setChoice(boolean choice) {
        groups.peek().hasChoice |= choice;
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
