package io.github.interviewnotes.notes.config;

/**
 * How many of something are wanted.
 *
 * @param min at least so many
 * @param max at most so many; {@link Integer#MAX_VALUE} where there is no limit
 */
public record Bounds(int min, int max) {

    /** Any number, none included. */
    public static final Bounds ANY = new Bounds(0, Integer.MAX_VALUE);

    public Bounds {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("bounds " + min + ".." + max + " are not 0 <= min <= max");
        }
    }

    /** Tells whether {@code count} is neither too few nor too many. */
    public boolean allows(int count) {
        return min <= count && count <= max;
    }

    /** Tells whether there is an upper limit. */
    public boolean isLimited() {
        return max < Integer.MAX_VALUE;
    }

    /** Tells whether a noun behind these bounds is in the singular: {@code 1 list}, {@code at least 1 list}. */
    public boolean isSingle() {
        return (isLimited() ? max : min) == 1;
    }

    /** Returns the words of messages: {@code none}, {@code 3}, {@code 5 to 9}, {@code at least 5} or {@code at most 9}. */
    @Override
    public String toString() {
        if (min == max) {
            return min == 0 ? "none" : String.valueOf(min);
        }
        if (!isLimited()) {
            return "at least " + min;
        }
        return min == 0 ? "at most " + max : min + " to " + max;
    }
}
