package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.PublishException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Cards as a package: a ZIP of a collection, numbered pictures and the file {@code media} with their names. Anki calls the form "Legacy
 * 1", and reads it since packages exist.
 */
final class AnkiPackage {

    // setTime would depend on the time zone, and the first of January makes Java write another field
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private AnkiPackage() {}

    /**
     * Writes the package to {@code out} and closes it.
     *
     * @throws PublishException if the SQLite library cannot be loaded
     */
    static void write(Cards cards, Book book, OutputStream out) throws IOException, PublishException {
        AnkiMedia media = new AnkiMedia(book);
        byte[] collection = collection(cards, book, media);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            add(zip, "collection.anki2", collection);
            add(zip, "media", media.index());
            List<byte[]> pictures = media.contents();
            for (int i = 0; i < pictures.size(); i++) {
                add(zip, String.valueOf(i), pictures.get(i));
            }
        }
    }

    private static byte[] collection(Cards cards, Book book, AnkiMedia media) throws PublishException {
        try {
            return new AnkiCollection(media, book.metadata().instant()).of(cards.all());
        } catch (SQLException | LinkageError e) {
            throw new PublishException(
                    "cannot make the Anki package: SQLite's library, which is unpacked into a temporary folder, does not load: "
                            + e.getMessage() + "; name a folder that programs may run from with -Dorg.sqlite.tmpdir,"
                            + " or publish without the format apkg",
                    e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
