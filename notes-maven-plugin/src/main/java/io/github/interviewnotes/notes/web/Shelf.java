package io.github.interviewnotes.notes.web;

import java.io.IOException;

/** Where a run leaves what the next one should know: small files with names. Thread-safe. */
public interface Shelf {

    /** Returns the content of a file; empty if there is none or it cannot be read. */
    byte[] read(String name);

    /**
     * Replaces a file in one step.
     *
     * @throws IOException if it cannot be written; the old one stays
     */
    void write(String name, byte[] bytes) throws IOException;

    /** Returns one that keeps nothing. */
    static Shelf none() {
        return new Shelf() {
            @Override
            public byte[] read(String name) {
                return new byte[0];
            }

            @Override
            public void write(String name, byte[] bytes) {
                // nobody will ask for it
            }
        };
    }
}
