package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.WriteFault;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publishes a folder of notes. All books are finished beside their targets before the first one is moved into place, so a failure leaves
 * the books of the last good run untouched.
 */
public final class Publisher {

    private final Progress progress;
    private final BookBuilder builder;

    /** Creates a publisher that works in silence. */
    public Publisher() {
        this(Progress.silent());
    }

    /** @param progress hears how far the work has come */
    public Publisher(Progress progress) {
        this.progress = progress;
        this.builder = new BookBuilder(new PyconHighlighter(new PrismHighlighter()), progress);
    }

    /**
     * Writes the reading edition of all notes in each of the formats.
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
        Order order = Order.of(formats, folder, baseName);
        publish(notebook, root, metadata, order);
        return order.files().stream().map(BookFile::path).toList();
    }

    /**
     * Writes what is ordered.
     *
     * @param notebook the notes
     * @param root the folder that they lie in
     * @param metadata what a catalogue is to know
     * @return the book that the files were made of, in its reading edition
     * @throws PublishException if a book cannot be made, or a link in it leads nowhere; no file has changed then
     */
    public Book publish(Notebook notebook, Path root, BookMetadata metadata, Order order) throws PublishException {
        Book book = builder.build(notebook, root, metadata, order.selection(), order.typography());
        write(book, order);
        return book;
    }

    void write(Book book, Order order) throws PublishException {
        Map<BookFile, Path> drafts = new LinkedHashMap<>();
        Editions editions = new Editions(book);
        requirePossible(order, editions);
        try {
            Files.createDirectories(order.folder());
            for (BookFile file : order.files()) {
                AtomicFile.removeOldDrafts(file.path());
                Path draft = AtomicFile.draftOf(file.path());
                drafts.put(file, draft);
                Book edition = editions.of(file);
                progress.reached(stage(file.format(), edition.chapters().size()));
                write(edition, file.format(), draft);
            }
            progress.reached("Links: read back from the finished books");
            requireLinks(editions, drafts);
            for (Map.Entry<BookFile, Path> draft : drafts.entrySet()) {
                AtomicFile.replace(draft.getValue(), draft.getKey().path());
            }
        } catch (IOException e) {
            throw new PublishException(
                    "cannot write the books to " + order.folder() + " (" + new WriteFault(e).reason()
                            + "); make it a folder that can be written and has room, or set notes.outputDirectory",
                    e);
        } finally {
            drafts.values().forEach(Publisher::deleteQuietly);
        }
    }

    private static String stage(Format format, int chapters) {
        return format + ": laying out " + (chapters == 1 ? "a chapter" : chapters + " chapters");
    }

    /** What is found out when the last book is made would cost the time of all, and a folder in a book's place the others' peace. */
    private static void requirePossible(Order order, Editions editions) throws PublishException {
        for (BookFile file : order.files()) {
            editions.of(file);
            if (Files.isDirectory(file.path())) {
                throw new PublishException(file.path()
                        + " is a folder where a book is to be written; move it away, or set notes.bookName");
            }
        }
    }

    private void write(Book book, Format format, Path file) throws PublishException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case EPUB -> new EpubWriter().write(book, out);
                case PDF -> new PdfWriter(progress).write(book, out);
            }
        }
    }

    /** Reads the links back from the files, since what was written is what a reader follows. */
    private static void requireLinks(Editions editions, Map<BookFile, Path> files)
            throws PublishException, IOException {
        List<DeadLink> dead = new ArrayList<>();
        for (Map.Entry<BookFile, Path> file : files.entrySet()) {
            Book book = editions.of(file.getKey());
            dead.addAll(
                    switch (file.getKey().format()) {
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
