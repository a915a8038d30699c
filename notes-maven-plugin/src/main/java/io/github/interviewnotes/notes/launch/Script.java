package io.github.interviewnotes.notes.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that the plugin brings along. They run in any POSIX shell. */
enum Script {
    /** Finds Java; the others read it. */
    START("start.sh"),
    /** Checks what is staged. */
    PRE_COMMIT("pre-commit.sh"),
    /** The command line. */
    NOTES("notes.sh"),
    /** The lines in a hook that call ours. */
    CALL("call.sh"),
    /** The lines in a hook that call the one that was there before. */
    CALL_KEPT("call-kept.sh");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    /** Returns the script, with LF at the end of each line, which is all that a shell understands. */
    String text() {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
