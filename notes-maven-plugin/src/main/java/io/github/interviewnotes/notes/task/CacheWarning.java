package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.WriteFault;
import io.github.interviewnotes.notes.report.Printable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Says, once, that a cache cannot be written, which costs the next run time and is no reason to lose what this one has found. */
public final class CacheWarning implements Consumer<IOException> {

    /** Writes a cache. */
    public interface Saving {

        /** Writes it. */
        void save() throws IOException;
    }

    private final Consumer<String> warned;
    private final AtomicBoolean said = new AtomicBoolean();

    /** @param warned takes the warning */
    public CacheWarning(Consumer<String> warned) {
        this.warned = warned;
    }

    /** Writes a cache, or warns. */
    public void save(Saving cache) {
        try {
            cache.save();
        } catch (IOException e) {
            accept(e);
        }
    }

    @Override
    public void accept(IOException exception) {
        if (said.compareAndSet(false, true)) {
            warned.accept(Printable.line("The cache was not written (" + new WriteFault(exception).reason()
                    + "), so the next run does the same work again; make room for it, or name another folder with"
                    + " notes.cacheDirectory"));
        }
    }
}
