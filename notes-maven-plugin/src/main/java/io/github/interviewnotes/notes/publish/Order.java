package io.github.interviewnotes.notes.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be made of a folder of notes.
 *
 * @param editions at least one
 * @param formats at least one
 * @param selection which notes the book has
 * @param typography whether quotation marks, dashes and ellipses are set as printers do
 * @param pages the pages of a PDF
 * @param folder where the files are written to; made if it does not exist
 * @param baseName the files' name without edition and extension
 */
public record Order(
        Set<Edition> editions,
        Set<Format> formats,
        Selection selection,
        boolean typography,
        PageSize pages,
        Path folder,
        String baseName) {

    public Order {
        if (!baseName.matches("[A-Za-z0-9._-]+") || formats.isEmpty() || editions.isEmpty()) {
            throw new IllegalArgumentException(
                    "base name '" + baseName + "', formats " + formats + ", editions " + editions);
        }
        // sorted, so that equal orders read equal
        editions = Collections.unmodifiableSet(EnumSet.copyOf(editions));
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    /** Returns an order for the reading edition of all notes. */
    public static Order of(Set<Format> formats, Path folder, String baseName) {
        return new Order(EnumSet.of(Edition.READING), formats, Selection.all(), true, PageSize.A4, folder, baseName);
    }

    /** Returns the files to write, edition by edition, in the order of {@link Format}. */
    public List<BookFile> files() {
        List<BookFile> files = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            for (Format format : formats) {
                boolean wanted = format.hasEditions() ? editions.contains(edition) : edition == Edition.READING;
                if (wanted) {
                    files.add(file(edition, format));
                }
            }
        }
        return List.copyOf(files);
    }

    private BookFile file(Edition edition, Format format) {
        String name = baseName + (edition == Edition.READING ? "" : "-" + edition.id()) + "." + format.extension();
        return new BookFile(edition, format, folder.resolve(name));
    }
}
