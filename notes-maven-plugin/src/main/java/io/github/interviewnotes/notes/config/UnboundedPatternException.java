package io.github.interviewnotes.notes.config;

/**
 * A regular expression of the configuration takes too long for a text of the notes. It is found out only when a rule asks, and rules
 * know nothing of places in the configuration; so this goes through them unchecked, and whoever runs them says the message.
 */
public final class UnboundedPatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message names the place, the expression, the text and what to do. */
    UnboundedPatternException(String message) {
        super(message);
    }
}
