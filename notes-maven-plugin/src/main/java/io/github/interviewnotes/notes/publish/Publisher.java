package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.WriteFault;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.cards.CardReader;
import io.github.interviewnotes.notes.publish.cards.Cards;
import io.github.interviewnotes.notes.publish.cards.CardsWriter;
import io.github.interviewnotes.notes.publish.epub.EpubLinks;
import io.github.interviewnotes.notes.publish.epub.EpubWriter;
import io.github.interviewnotes.notes.publish.highlight.PrismHighlighter;
import io.github.interviewnotes.notes.publish.highlight.PyconHighlighter;
import io.github.interviewnotes.notes.publish.pdf.PdfWriter;
import io.github.interviewnotes.notes.publish.pdf.WideDrawings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Publishes a folder of notes. All files are finished beside their targets before the first one is moved into place, so a failure leaves
 * those of the last good run untouched.
 */
public final class Publisher {

    private final Stages progress;
    private final Consumer<String> remarks;
    private final BookBuilder builder;

    /** Creates a publisher that works in silence. */
    public Publisher() {
        this(Stages.silent(), remark -> {});
    }

    /**
     * @param progress hears how far the work has come
     * @param remarks takes sentences on what is published all the same, and could be better
     */
    public Publisher(Stages progress, Consumer<String> remarks) {
        this.progress = progress;
        this.remarks = remarks;
        this.builder = new BookBuilder(new PyconHighlighter(new PrismHighlighter()), progress);
    }

    /**
     * Writes what is ordered.
     *
     * @param notebook the notes
     * @param root the folder that they lie in
     * @param metadata what a catalogue is to know
     * @return the book that the files were made of, in its reading edition
     * @throws PublishException if a book cannot be made, a link in it leads nowhere, or flashcards are asked for by name and there is no
     *     prompt to make one of; no file has changed then. And if two prompts have one card id: the books are made then, and only the
     *     flashcards stay as they were
     */
    public Book publish(Notebook notebook, Path root, BookMetadata metadata, Order order) throws PublishException {
        Book book = builder.build(notebook, root, metadata, order.selection(), order.typography());
        if (order.wanted().contains(Format.PDF)) {
            new MissingGlyphs().refuse(book, notebook);
            JoinedEmoji.remark(book, notebook).ifPresent(remarks);
            new WideDrawings(order.pages()).remarks(book, notebook).forEach(remarks);
        }
        write(book, order);
        return book;
    }

    void write(Book book, Order order) throws PublishException {
        Map<BookFile, Path> drafts = new LinkedHashMap<>();
        List<DeadLink> dead = new ArrayList<>();
        Editions editions = new Editions(book);
        requirePossible(order, editions);
        Cards cards = cards(book, order);
        List<BookFile> files = order.files().stream()
                .filter(file -> !file.format().isCards() || cards.faults().isEmpty())
                .toList();
        try {
            Files.createDirectories(order.folder());
            for (BookFile file : files) {
                if (!file.format().isCards() || !cards.all().isEmpty()) {
                    AtomicFile.removeOldDrafts(file.path());
                    Path draft = AtomicFile.draftOf(file.path());
                    drafts.put(file, draft);
                    Book edition = editions.of(file);
                    progress.reached(stage(file.format(), edition, cards));
                    dead.addAll(write(edition, cards, file.format(), order.pages(), draft));
                }
            }
            DeadLink.refuse(dead);
            for (BookFile file : files) {
                if (drafts.containsKey(file)) {
                    AtomicFile.replace(drafts.get(file), file.path());
                } else {
                    // cards of prompts that are gone
                    Files.deleteIfExists(file.path());
                }
            }
        } catch (IOException e) {
            throw new PublishException(
                    "cannot write the books to " + order.folder() + " (" + new WriteFault(e).reason()
                            + "); make it a folder that can be written and has room, or set notes.outputDirectory",
                    e);
        } finally {
            drafts.values().forEach(Publisher::deleteQuietly);
        }
        Faults.refuse(cards.faults(), files.isEmpty() ? "" : "the books are written; the flashcards are not");
    }

    private static String stage(Format format, Book book, Cards cards) {
        int chapters = book.chapters().size();
        return format.isCards()
                ? format + ": " + cards.all().size() + " cards"
                : format + ": laying out " + (chapters == 1 ? "a chapter" : chapters + " chapters");
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

    private Cards cards(Book book, Order order) throws PublishException {
        if (order.wanted().stream().noneMatch(Format::isCards)) {
            return Cards.NONE;
        }
        Cards cards = CardReader.read(book);
        if (cards.all().isEmpty() && !order.isUsual()) {
            String why = cards.remarks().isEmpty() ? "" : "\n" + String.join("\n", cards.remarks());
            throw new PublishException(
                    "the notes have no prompt to make a flashcard of; write one as a heading that starts with"
                            + " 'Q:' with its answer below, or publish without the formats of cards" + why);
        }
        cards.remarks().forEach(remarks);
        return cards;
    }

    /** Returns the links of what was written that lead nowhere; links between notes are text on a card. */
    private List<DeadLink> write(Book book, Cards cards, Format format, PageSize pages, Path file)
            throws PublishException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case EPUB -> new EpubWriter().write(book, out);
                case PDF -> {
                    return new PdfWriter(pages, progress).write(book, out);
                }
                case ANKI, APKG, CSV, JSON -> new CardsWriter(book).write(cards, format, out);
            }
        }
        return format == Format.EPUB ? new EpubLinks(book).dead(file) : List.of();
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // a stray draft in target/ harms nothing, and the reason for the failure matters more
        }
    }
}
