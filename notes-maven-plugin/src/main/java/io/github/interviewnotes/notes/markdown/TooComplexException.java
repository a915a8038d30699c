package io.github.interviewnotes.notes.markdown;

/** Says that a note is nested so deep or grown so large that it is no text for people; the message is a short phrase. */
public final class TooComplexException extends Exception {

    private static final long serialVersionUID = 1L;

    TooComplexException(String phrase) {
        super(phrase);
    }
}
