package io.github.interviewnotes.notes.cli;

/** How a command ended, as its caller is told. */
enum Exit {
    /** Nothing was found that matters. */
    FINE(0),
    /** Findings fail the check. */
    FINDINGS(1),
    /** The command is wrong, or what it needs is not there; nothing was changed. */
    BROKEN(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** Returns the exit code of the process. */
    int code() {
        return code;
    }
}
