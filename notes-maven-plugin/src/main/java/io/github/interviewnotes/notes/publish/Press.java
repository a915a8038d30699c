package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.Drafts;
import io.github.interviewnotes.notes.check.WriteFault;
import io.github.interviewnotes.notes.publish.cards.Cards;
import io.github.interviewnotes.notes.publish.cards.CardsWriter;
import io.github.interviewnotes.notes.publish.epub.EpubLinks;
import io.github.interviewnotes.notes.publish.epub.EpubWriter;
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

/**
 * Makes the files of a book. All of them are finished beside their targets before the first one is moved into place, so a failure leaves
 * those of the last good run untouched.
 *
 * @param stages hears how far the work has come
 */
record Press(Stages stages) {

    /**
     * Writes the files.
     *
     * @throws PublishException if one cannot be made, or a link in it leads nowhere; no file has changed then. And if two prompts have one
     *     card id: the books are made then, and only the flashcards stay as they were
     */
    void print(Book book, Cards cards, Order order) throws PublishException {
        Map<BookFile, Path> drafts = new LinkedHashMap<>();
        List<DeadLink> dead = new ArrayList<>();
        Editions editions = new Editions(book);
        requirePossible(order, editions);
        List<BookFile> files = order.files().stream()
                .filter(file -> !file.format().isCards() || cards.faults().isEmpty())
                .toList();
        try {
            Files.createDirectories(order.folder());
            for (BookFile file : files) {
                if (!file.format().isCards() || !cards.all().isEmpty()) {
                    Drafts.removeOld(file.path());
                    Path draft = Drafts.of(file.path());
                    drafts.put(file, draft);
                    Book edition = editions.of(file);
                    stages.reached(stage(file.format(), edition, cards));
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
            drafts.values().forEach(Press::deleteQuietly);
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

    /** Returns the links of what was written that lead nowhere; links between notes are text on a card. */
    private List<DeadLink> write(Book book, Cards cards, Format format, PageSize pages, Path file)
            throws PublishException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case EPUB -> new EpubWriter().write(book, out);
                case PDF -> {
                    return new PdfWriter(pages, stages).write(book, out);
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
