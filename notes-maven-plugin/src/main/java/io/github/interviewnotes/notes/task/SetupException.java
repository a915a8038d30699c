package io.github.interviewnotes.notes.task;

/** A task cannot do its work as it was asked to: a setting is wrong, or a file cannot be read or written. It changed nothing. */
public final class SetupException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message what is there, what was expected and what to do */
    public SetupException(String message) {
        super(message);
    }

    /**
     * @param message what is there, what was expected and what to do
     * @param cause why
     */
    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
