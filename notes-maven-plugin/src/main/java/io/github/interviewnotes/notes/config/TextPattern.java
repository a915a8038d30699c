package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regular expression of Java that a configuration gives. It may come from a stranger, as may the text, so a match that takes too
 * many steps, or nests too deep, is given up: an expression such as {@code (a+)+b} must not hold up the build, and neither answer
 * would be true.
 *
 * @param compiled the expression, ready for use
 * @param place where it stands, if that is known
 */
public record TextPattern(Pattern compiled, Optional<Place> place) {

    /** The most characters that an expression may have; so many can be nested without harm. */
    static final int LONGEST = 1_000;

    /** A match reads each character a few times; thousands of times the length of a long paragraph is no honest match. */
    private static final int MAX_READS = 2_000_000;

    /**
     * Returns the expression {@code regex}.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static TextPattern of(String regex) {
        return new TextPattern(Pattern.compile(regex), Optional.empty());
    }

    /** Returns the same expression, which stands at {@code place}. */
    TextPattern at(Place place) {
        return new TextPattern(compiled, Optional.of(place));
    }

    /**
     * Tells whether the expression fits the whole text.
     *
     * @throws UnboundedPatternException if that cannot be told in reasonable time
     */
    public boolean matches(String text) {
        try {
            return compiled.matcher(new Counted(text)).matches();
        } catch (TooManyReads | StackOverflowError e) {
            throw tooLong(text);
        }
    }

    /**
     * Tells whether the expression fits some part of the text.
     *
     * @throws UnboundedPatternException if that cannot be told in reasonable time
     */
    public boolean occursIn(String text) {
        try {
            return compiled.matcher(new Counted(text)).find();
        } catch (TooManyReads | StackOverflowError e) {
            throw tooLong(text);
        }
    }

    private UnboundedPatternException tooLong(String text) {
        return new UnboundedPatternException(place.map(where -> where + ": ").orElse("") + "the regular expression "
                + Quoted.of(toString()) + " takes too many steps for " + Quoted.of(text)
                + "; write it so that what is repeated holds no other repetition and no choice");
    }

    /** Two expressions are equal when they are written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern pattern && toString().equals(pattern.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the expression as written. */
    @Override
    public String toString() {
        return compiled.pattern();
    }

    private static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super("", null, false, false);
        }
    }

    /** A text that can be read only so often. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > MAX_READS) {
                throw new TooManyReads();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
