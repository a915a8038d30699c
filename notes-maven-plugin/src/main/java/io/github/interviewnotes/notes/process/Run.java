package io.github.interviewnotes.notes.process;

import java.nio.charset.StandardCharsets;

/**
 * What came of running a program. The arrays are not copied; nobody changes them.
 *
 * @param ending how it ended
 * @param out what it wrote to its output, up to the limit
 * @param err what it wrote to its error output, up to the limit
 */
public record Run(Ending ending, byte[] out, byte[] err) {

    /** Tells whether it ended by itself with status 0. */
    public boolean succeeded() {
        return ending instanceof Ending.Exited exited && exited.status() == 0;
    }

    /** Returns its output as UTF-8, with U+FFFD for what is none. */
    public String outText() {
        return new String(out, StandardCharsets.UTF_8);
    }

    /** Returns its error output as UTF-8, with U+FFFD for what is none. */
    public String errText() {
        return new String(err, StandardCharsets.UTF_8);
    }
}
