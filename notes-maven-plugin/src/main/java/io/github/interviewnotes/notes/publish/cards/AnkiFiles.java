package io.github.interviewnotes.notes.publish.cards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What packages for Anki are made of, in files that lie beside this class. */
final class AnkiFiles {

    private AnkiFiles() {}

    /** Returns the text of a file, without its last line end. */
    static String text(String name) {
        try (InputStream in = AnkiFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
