package io.github.interviewnotes.notes.publish.typography;

/**
 * What stands around a character of a line; before its start and behind its end there is space.
 *
 * @param text the line
 */
record Around(String text) {

    /** Quotation marks of all languages, straight ones too. */
    static final String QUOTES = "\"'“”„‘’‚«»‹›";

    boolean isInside(int index) {
        return index >= 0 && index < text.length();
    }

    /** Tells whether there is a space of any width, or nothing. */
    boolean isSpace(int index) {
        return !isInside(index)
                || Character.isWhitespace(text.charAt(index))
                || Character.isSpaceChar(text.charAt(index));
    }

    /** Tells whether there is a letter, a digit, or something that is not read. */
    boolean isWord(int index) {
        return isInside(index)
                && (Character.isLetterOrDigit(text.charAt(index))
                        || Character.isSurrogate(text.charAt(index))
                        || Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK
                        || text.charAt(index) == Line.OBJECT);
    }

    boolean isLetter(int index) {
        return isWord(index) && !isDigit(index) && text.charAt(index) != Line.OBJECT;
    }

    boolean isDigit(int index) {
        return isInside(index) && Character.isDigit(text.charAt(index));
    }

    /** Tells whether there is a straight single mark. */
    boolean isSingleMark(int index) {
        return isIn("'", index);
    }

    boolean isQuote(int index) {
        return isIn(QUOTES, index);
    }

    /** Tells whether there is what stands before a word: a bracket that opens. */
    boolean isOpener(int index) {
        return isIn("([{<", index);
    }

    /** Tells whether there is what stands behind a word: a bracket that closes, a mark of punctuation, a quotation mark. */
    boolean isCloser(int index) {
        return isIn(")]}.,;:!?…%", index) || isQuote(index);
    }

    /** Tells whether a quotation mark can open behind this character. */
    boolean isBeforeQuote(int index) {
        return isSpace(index) || isOpener(index) || isQuote(index) || isIn("-–—/=|+&*_~#", index);
    }

    private boolean isIn(String characters, int index) {
        return isInside(index) && characters.indexOf(text.charAt(index)) >= 0;
    }
}
