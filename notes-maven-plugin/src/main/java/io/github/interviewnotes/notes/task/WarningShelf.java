package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.WriteFault;
import io.github.interviewnotes.notes.web.Shelf;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Says, once, that a shelf cannot be written: without a history no page would ever have failed for long, and nobody would know. */
final class WarningShelf implements Shelf {

    private final Shelf shelf;
    private final Consumer<String> warned;
    private final AtomicBoolean said = new AtomicBoolean();

    /** @param warned takes the warning */
    WarningShelf(Shelf shelf, Consumer<String> warned) {
        this.shelf = shelf;
        this.warned = warned;
    }

    @Override
    public byte[] read(String name) {
        return shelf.read(name);
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        try {
            shelf.write(name, bytes);
        } catch (IOException e) {
            if (said.compareAndSet(false, true)) {
                warned.accept("What is known of links was not written ("
                        + new WriteFault(e).reason()
                        + "), so this run may count as no failing day; make the folder writable, or name another one"
                        + " with notes.cacheDirectory");
            }
            throw e;
        }
    }
}
