package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.web.Progress;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Says how far the links have come: on a terminal in one line that changes, elsewhere in a line now and then. */
final class LinkProgress implements Progress {

    private static final long REPAINT_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;

    private final Consumer<String> shown;
    private final boolean oneLine;
    private final LongSupplier nanos;
    private long last;

    /**
     * @param shown takes each line; where all are one, it starts with a carriage return
     * @param nanos the time
     */
    LinkProgress(Consumer<String> shown, boolean oneLine, LongSupplier nanos) {
        this.shown = shown;
        this.oneLine = oneLine;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** Returns the one for this console; a quiet Maven hears nothing. */
    static Progress of(Log log, boolean interactive) {
        if (!log.isInfoEnabled()) {
            return Progress.silent();
        }
        PrintStream console = System.err;
        // without a console the error stream is a file or a pipe, where a carriage return is a blot
        boolean watched = interactive && System.console() != null;
        return watched
                ? new LinkProgress(line -> write(console, line), true, System::nanoTime)
                : new LinkProgress(log::info, false, System::nanoTime);
    }

    private static void write(PrintStream console, String line) {
        console.print(line);
        console.flush();
    }

    @Override
    public void reached(int done, int all) {
        long now = nanos.getAsLong();
        String words = "Links: " + done + " of " + all + " asked";
        if (oneLine) {
            if (done == all) {
                // nothing of it is left when the findings come
                shown.accept("\r" + " ".repeat(words.length()) + "\r");
            } else if (now - last >= REPAINT_NANOS) {
                last = now;
                shown.accept("\r" + words);
            }
        } else if (now - last >= LINE_NANOS) {
            last = now;
            shown.accept(words);
        }
    }
}
