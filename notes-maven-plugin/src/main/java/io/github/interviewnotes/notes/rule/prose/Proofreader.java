package io.github.interviewnotes.notes.rule.prose;

import java.util.List;

/** Somebody who finds faults of grammar and usage in a text. Thread-safe. */
interface Proofreader {

    /**
     * Gets ready to read, which may take seconds the first time; {@link #read} does where nobody has.
     *
     * @throws IllegalStateException if the reader cannot read at all
     */
    default void prepare() {}

    /**
     * Returns the faults of {@code text}, in any order; none of what is opaque.
     *
     * @throws UnreadableException if the text defeats the reader
     */
    List<Remark.Fault> read(Wording text) throws UnreadableException;

    /** A text could not be read; the message is a short phrase that says why. */
    final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
