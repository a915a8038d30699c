package io.github.interviewnotes.notes.example;

/** A language whose blocks run. */
enum Kind {
    /** A script in Python. */
    PYTHON("python", Host.PYTHON),
    /** A transcript of Python's prompt. */
    PYCON("pycon", Host.PYTHON),
    /** SQL for SQLite. */
    SQLITE("sql", Host.PYTHON),
    /** SQL for PostgreSQL. */
    POSTGRES("sql", Host.PSQL),
    /** A script for Bash. */
    BASH("bash", Host.BASH);

    private final String language;
    private final Host host;

    Kind(String language, Host host) {
        this.language = language;
        this.host = host;
    }

    /** Returns the language's name. */
    String language() {
        return language;
    }

    /** Returns what runs it. */
    Host host() {
        return host;
    }
}
