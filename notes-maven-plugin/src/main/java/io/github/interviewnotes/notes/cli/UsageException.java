package io.github.interviewnotes.notes.cli;

/** What somebody typed is no command. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message what is there, what was expected and what to do */
    UsageException(String message) {
        super(message);
    }
}
