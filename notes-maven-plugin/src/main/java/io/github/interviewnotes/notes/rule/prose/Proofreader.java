package io.github.interviewnotes.notes.rule.prose;

import java.util.List;

/** Somebody who remarks on a text. Thread-safe. */
interface Proofreader {

    /**
     * Returns the remarks on {@code text}, in any order; none on what is opaque or, for spelling, recognized.
     *
     * @throws UnreadableException if the text defeats the reader
     */
    List<Remark> read(Wording text) throws UnreadableException;

    /**
     * Returns the words that {@code word}, which is unknown, may have been meant to be, the likeliest first. This takes
     * far longer than to see that it is unknown.
     *
     * @throws UnreadableException if the word defeats the reader
     */
    List<String> suggestions(String word) throws UnreadableException;

    /** A text could not be read; the message is a short phrase that says why. */
    final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
