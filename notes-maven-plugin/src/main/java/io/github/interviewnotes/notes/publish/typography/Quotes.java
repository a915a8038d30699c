package io.github.interviewnotes.notes.publish.typography;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Sets straight quotation marks in pairs, and apostrophes. A mark that has no partner, or that may be a prime, stays straight: nothing
 * is made worse than it was.
 */
final class Quotes {

    private static final String APOSTROPHE = "’";

    /** Words of English that lack their first letter, and decades. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i)'(?:(?<=\\b(?:rock|drag|copy|cut|plug) ')n'|(?:tis|twas|twere|twill|em|til|cause|round|bout)\\b(?!')|\\d0s\\b)");

    private static final Pattern YEAR = Pattern.compile("'\\d\\d\\b");

    /** A mark that may open. */
    private record Open(char mark, int index) {}

    private final Line line;
    private final Around around;
    private final Deque<Open> open = new ArrayDeque<>();
    private final String text;
    private boolean odd;
    private int pending;

    Quotes(Line line, Around around) {
        this.line = line;
        this.around = around;
        this.text = line.text();
    }

    void set(BitSet kept) {
        odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
        for (int i = 0; i < text.length(); i++) {
            if (line.marks(i).isPresent() && !kept.get(i)) {
                if (text.charAt(i) == '"') {
                    doubleMark(i);
                } else if (text.charAt(i) == '\'') {
                    singleMark(i);
                }
            }
        }
        open.forEach(this::alone);
    }

    private void doubleMark(int i) {
        if (around.isDigit(i - 1) && (pending == 0 || odd)) {
            // inches or seconds
            return;
        }
        if (pending > 0 && canClose(i)) {
            pending--;
            while (open.peek().mark() != '"') {
                alone(open.pop());
            }
            pair(open.pop().index(), i, true);
        } else if (canOpen(i)) {
            pending++;
            open.push(new Open('"', i));
        }
    }

    private void singleMark(int i) {
        if (around.isSingleMark(i - 1) || around.isSingleMark(i + 1)) {
            // a second derivative, or a mark that is doubled to be none in SQL
            return;
        }
        if (around.isWord(i - 1) && around.isWord(i + 1)) {
            if (!around.isDigit(i - 1) || !around.isDigit(i + 1)) {
                line.replace(i, 1, APOSTROPHE);
            }
        } else if (canOpen(i) && startsWith(SHORTENED, i)) {
            line.replace(i, 1, APOSTROPHE);
        } else if (canClose(i) && !open.isEmpty() && open.peek().mark() == '\'') {
            pair(open.pop().index(), i, false);
        } else if (canOpen(i)) {
            open.push(new Open('\'', i));
        } else if (canClose(i) && around.isLetter(i - 1)) {
            line.replace(i, 1, APOSTROPHE);
        }
    }

    private boolean startsWith(Pattern pattern, int index) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .region(index, text.length())
                .lookingAt();
    }

    private boolean canOpen(int i) {
        return around.isBeforeQuote(i - 1) && !around.isSpace(i + 1);
    }

    private boolean canClose(int i) {
        return !around.isSpace(i - 1) && !around.isOpener(i - 1) && !around.isWord(i + 1) && !around.isOpener(i + 1);
    }

    private void pair(int first, int last, boolean outer) {
        if (last == first + 1) {
            return;
        }
        QuotationMarks marks = line.marks(first).orElseThrow();
        line.replace(first, 1, outer ? marks.open() : marks.innerOpen());
        line.replace(last, 1, outer ? marks.close() : marks.innerClose());
    }

    private void alone(Open one) {
        if (startsWith(YEAR, one.index())) {
            line.replace(one.index(), 1, APOSTROPHE);
        }
    }
}
