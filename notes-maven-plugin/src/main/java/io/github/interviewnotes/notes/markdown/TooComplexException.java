package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Position;

/** Says that a note is nested so deep or grown so large that it is no text for people; the message is a short phrase. */
public final class TooComplexException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Position place;

    TooComplexException(Position place, String phrase) {
        super(phrase);
        this.place = place;
    }

    /** Returns where the limit was reached; the start of the note where that is not known. */
    public Position place() {
        return place;
    }
}
