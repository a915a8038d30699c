package io.github.interviewnotes.notes.example;

/** The program that runs a block; blocks share a session when they share it. */
enum Host {
    /** A Python interpreter. */
    PYTHON,
    /** A Bash. */
    BASH,
    /** PostgreSQL's client. */
    PSQL
}
