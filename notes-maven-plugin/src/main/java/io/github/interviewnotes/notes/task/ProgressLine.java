package io.github.interviewnotes.notes.task;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says how far something is: on a terminal in one line that changes, elsewhere in a line now and then. Not thread-safe. */
public final class ProgressLine {

    private static final long REPAINT_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;

    private final Consumer<String> shown;
    private final boolean oneLine;
    private final LongSupplier nanos;
    private long last;
    private int width;

    /**
     * @param shown takes each line; where all are one, it starts with a carriage return
     * @param nanos the time
     */
    public ProgressLine(Consumer<String> shown, boolean oneLine, LongSupplier nanos) {
        this.shown = shown;
        this.oneLine = oneLine;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** Shows {@code words}, if it is time to show something. */
    public void show(String words) {
        long now = nanos.getAsLong();
        if (now - last < (oneLine ? REPAINT_NANOS : LINE_NANOS)) {
            return;
        }
        last = now;
        if (oneLine) {
            shown.accept("\r" + words + " ".repeat(Math.max(0, width - words.length())));
            width = Math.max(width, words.length());
        } else {
            shown.accept(words);
        }
    }

    /** Takes the line away, so that nothing of it is left when something else comes. */
    public void clear() {
        if (width > 0) {
            shown.accept("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
    }
}
