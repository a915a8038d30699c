package io.github.interviewnotes.notes.rule.syntax;

/**
 * A place in code.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 */
record Spot(int line, int column) {

    static final Spot START = new Spot(1, 1);

    /** Returns the place of a UTF-16 offset, which may lie outside of {@code code}. */
    static Spot of(String code, long offset) {
        int at = (int) Math.max(0, Math.min(offset, code.length()));
        int line = 1;
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0 && end < at; end = code.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Spot(line, code.codePointCount(start, at) + 1);
    }

    /** Returns the place of a UTF-16 column, 1-based, of a line. */
    static Spot ofUnits(String code, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = code.indexOf('\n', start) + 1;
        }
        return of(code, (long) start + column - 1);
    }
}
