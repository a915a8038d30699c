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
 * @param formats those asked for by name; none for EPUB and PDF and, where the notes have prompts, flashcards for Anki
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

    private static final Set<Format> USUAL =
            Collections.unmodifiableSet(EnumSet.of(Format.EPUB, Format.PDF, Format.ANKI));

    public Order {
        if (!baseName.matches("[A-Za-z0-9._-]+") || editions.isEmpty()) {
            throw new IllegalArgumentException("base name '" + baseName + "', editions " + editions);
        }
        // sorted, so that equal orders read equal
        editions = Collections.unmodifiableSet(EnumSet.copyOf(editions));
        formats =
                Collections.unmodifiableSet(formats.isEmpty() ? EnumSet.noneOf(Format.class) : EnumSet.copyOf(formats));
    }

    /** Returns an order for the reading edition of all notes. */
    public static Order of(Set<Format> formats, Path folder, String baseName) {
        return new Order(EnumSet.of(Edition.READING), formats, Selection.all(), true, PageSize.A4, folder, baseName);
    }

    /** Tells whether no format was asked for by name. */
    public boolean isUsual() {
        return formats.isEmpty();
    }

    /** Returns the formats to write; flashcards that nobody named are left out where there is no prompt. */
    public Set<Format> wanted() {
        return isUsual() ? USUAL : formats;
    }

    /** Returns the files to write, edition by edition, in the order of {@link Format}. */
    public List<BookFile> files() {
        List<BookFile> files = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            for (Format format : wanted()) {
                // cards ask by themselves, so that they are the same in every edition
                boolean wanted = format.isCards() ? edition == Edition.READING : editions.contains(edition);
                if (wanted) {
                    files.add(file(edition, format));
                }
            }
        }
        return List.copyOf(files);
    }

    private BookFile file(Edition edition, Format format) {
        String name = baseName + (edition == Edition.READING ? "" : "-" + edition.word());
        return new BookFile(edition, format, folder.resolve(format.fileName(name)));
    }
}
