package io.github.interviewnotes.notes.text;

/**
 * A half-open stretch of a {@link SourceText}.
 *
 * @param start offset of the first character, 0-based, in UTF-16 units
 * @param end offset behind the last character; equal to {@code start} for an empty range
 */
public record Range(int start, int end) implements Comparable<Range> {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end + " is not 0 <= start <= end");
        }
    }

    /** Returns the empty range at {@code offset}. */
    public static Range at(int offset) {
        return new Range(offset, offset);
    }

    /** Returns the number of UTF-16 units in this range. */
    public int length() {
        return end - start;
    }

    /** Tells whether no character lies in this range. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Tells whether all of {@code other} lies within this range. */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the character at {@code offset} lies in this range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Tells whether the two ranges share a character. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest range that holds both. */
    public Range join(Range other) {
        return new Range(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Range other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
