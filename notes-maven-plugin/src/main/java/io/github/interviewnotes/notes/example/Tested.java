package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.NotePath;

/**
 * An example and what became of it.
 *
 * @param path the note
 * @param section the heading above it; empty where there is none
 * @param line the 1-based line of its opening fence
 * @param language its language
 * @param outcome what became of it
 */
public record Tested(NotePath path, String section, int line, String language, Outcome outcome) {

    static Tested of(Example example, Outcome outcome) {
        return new Tested(
                example.note().path(),
                example.section(),
                example.line(),
                example.kind().language(),
                outcome);
    }
}
