package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.task.ProgressLine;
import java.io.PrintStream;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Where a build says how far it has come. */
final class Watched {

    private Watched() {}

    /**
     * Returns the line for this console; a quiet Maven has none.
     *
     * @param interactive whether somebody may be watching
     */
    static Optional<ProgressLine> line(Log log, boolean interactive) {
        if (!log.isInfoEnabled()) {
            return Optional.empty();
        }
        PrintStream console = System.err;
        // without a console the error stream is a file or a pipe, where a carriage return is a blot
        boolean watched = interactive && System.console() != null;
        return Optional.of(
                watched
                        ? new ProgressLine(line -> write(console, line), true, System::nanoTime)
                        : new ProgressLine(log::info, false, System::nanoTime));
    }

    private static void write(PrintStream console, String line) {
        console.print(line);
        console.flush();
    }
}
