package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.epub.EpubLinks;
import io.github.interviewnotes.notes.publish.epub.EpubWriter;
import io.github.interviewnotes.notes.publish.highlight.PrismHighlighter;
import io.github.interviewnotes.notes.publish.highlight.PyconHighlighter;
import io.github.interviewnotes.notes.publish.pdf.PdfLinks;
import io.github.interviewnotes.notes.publish.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Publishes a folder of notes. All books are finished beside their targets before the first one is moved into place, so a failure leaves
 * the books of the last good run untouched.
 */
public final class Publisher {

    private final BookBuilder builder = new BookBuilder(new PyconHighlighter(new PrismHighlighter()));
    private final PageSize pageSize;

    /** Makes a publisher of PDFs on A4 pages. */
    public Publisher() {
        this(PageSize.A4);
    }

    /** @param pageSize the pages of the PDF */
    public Publisher(PageSize pageSize) {
        this.pageSize = pageSize;
    }

    /**
     * Writes the book in each of the formats.
     *
     * @param notebook the notes
     * @param root the folder that they lie in
     * @param metadata what a catalogue is to know
     * @param formats at least one
     * @param folder where to; made if it does not exist
     * @param baseName the files' name without extension
     * @return the files, in the order of {@link Format}
     * @throws PublishException if a book cannot be made, or a link in it leads nowhere; no file has changed then
     */
    public List<Path> publish(
            Notebook notebook, Path root, BookMetadata metadata, Set<Format> formats, Path folder, String baseName)
            throws PublishException {
        if (!baseName.matches("[A-Za-z0-9._-]+") || formats.isEmpty()) {
            throw new IllegalArgumentException("base name '" + baseName + "', formats " + formats);
        }
        Book book = builder.build(notebook, root, metadata);
        if (formats.contains(Format.PDF)) {
            new MissingGlyphs().refuse(book, notebook);
        }
        return publish(book, formats, folder, baseName);
    }

    List<Path> publish(Book book, Set<Format> formats, Path folder, String baseName) throws PublishException {
        Map<Format, Path> drafts = new EnumMap<>(Format.class);
        try {
            Files.createDirectories(folder);
            for (Format format : new java.util.TreeSet<>(formats)) {
                Path draft = folder.resolve("." + baseName + "-" + UUID.randomUUID() + "." + format.extension());
                drafts.put(format, draft);
                write(book, format, draft);
            }
            requireLinks(book, drafts);
            List<Path> books = new ArrayList<>();
            for (Map.Entry<Format, Path> draft : drafts.entrySet()) {
                Path target = folder.resolve(baseName + "." + draft.getKey().extension());
                AtomicFile.replace(draft.getValue(), target);
                books.add(target);
            }
            return books;
        } catch (IOException e) {
            throw new PublishException("cannot write the books to " + folder + ": " + e, e);
        } finally {
            drafts.values().forEach(Publisher::deleteQuietly);
        }
    }

    private void write(Book book, Format format, Path file) throws PublishException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case EPUB -> new EpubWriter().write(book, out);
                case PDF -> new PdfWriter(pageSize).write(book, out);
            }
        }
    }

    /** Reads the links back from the files, since what was written is what a reader follows. */
    private static void requireLinks(Book book, Map<Format, Path> files) throws PublishException, IOException {
        List<DeadLink> dead = new ArrayList<>();
        for (Map.Entry<Format, Path> file : files.entrySet()) {
            dead.addAll(
                    switch (file.getKey()) {
                        case EPUB -> new EpubLinks(book).dead(file.getValue());
                        case PDF -> new PdfLinks(book).dead(file.getValue());
                    });
        }
        DeadLink.refuse(dead);
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // a stray draft in target/ harms nothing, and the reason for the failure matters more
        }
    }
}
