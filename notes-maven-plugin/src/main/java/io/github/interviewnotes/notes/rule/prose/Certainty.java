package io.github.interviewnotes.notes.rule.prose;

/** How sure it is that an unknown word is a slip of the finger or of memory. */
enum Certainty {
    /** More likely a word that only looks like another. */
    DOUBTFUL,
    /** A slip, if it stands there once; slips that are repeated letter by letter are rare. */
    ONCE,
    /** A slip, however often it stands there: {@code recieve}. */
    SURE
}
