package io.github.interviewnotes.notes.git;

/** Git is not there, or has no answer. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message what is missing, and what to do */
    public GitException(String message) {
        super(message);
    }
}
