package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the books of an earlier run were made of, and what they were: lines of {@code hash name} in a file. Books are unchanged where
 * the fingerprint of everything they are made of is the same, each picture has the same bytes, and each book is there as it was
 * written. A memory that is missing, damaged or of another plugin knows nothing.
 */
final class BookMemory {

    private static final String FORM = "notes-books 1";
    private static final String NO_FILE = "-";

    private final Path file;
    private final Path root;

    /**
     * @param folder where the memory is kept; need not exist
     * @param root the folder of the notes, where their pictures are
     * @param books the files that it is about
     */
    BookMemory(Path folder, Path root, List<BookFile> books) {
        Sha256 name = new Sha256();
        books.forEach(book -> name.add(book.path().toString()));
        this.file = folder.resolve("books-" + name.hex().substring(0, 16) + ".txt");
        this.root = root;
    }

    /** Tells whether the books would be the same again. */
    boolean isUnchanged(String fingerprint, List<BookFile> books) {
        try {
            List<String> known = Files.readAllLines(file, StandardCharsets.UTF_8);
            Set<NotePath> pictures = new TreeSet<>();
            for (String line : known.subList(Math.min(known.size(), 2 + books.size()), known.size())) {
                pictures.add(NotePath.of(line.substring(line.indexOf(' ') + 1)));
            }
            return known.equals(lines(fingerprint, books, pictures));
        } catch (IOException | IllegalArgumentException e) {
            // what is not known is made again: nothing is lost but time
            return false;
        }
    }

    /**
     * Remembers books that were just written.
     *
     * @param pictures the files that they show
     * @throws IOException if that cannot be written; the books are then made again next time
     */
    void keep(String fingerprint, List<BookFile> books, Collection<NotePath> pictures) throws IOException {
        String text = String.join("\n", lines(fingerprint, books, new TreeSet<>(pictures))) + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines(String fingerprint, List<BookFile> books, Set<NotePath> pictures) {
        List<String> lines = new ArrayList<>(List.of(FORM, fingerprint));
        books.forEach(book -> lines.add(hash(book.path()) + " " + book.path().getFileName()));
        pictures.forEach(picture -> lines.add(hash(root.resolve(picture.value())) + " " + picture));
        return lines;
    }

    private static String hash(Path path) {
        try {
            return new Sha256().add(Files.readAllBytes(path)).hex();
        } catch (IOException | InvalidPathException e) {
            return NO_FILE;
        }
    }
}
