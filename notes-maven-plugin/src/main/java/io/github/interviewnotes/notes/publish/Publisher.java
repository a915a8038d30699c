package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.cards.CardReader;
import io.github.interviewnotes.notes.publish.cards.Cards;
import io.github.interviewnotes.notes.publish.cards.CardsWriter;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Publishes a folder of notes. All books are finished beside their targets before the first one is moved into place, so a failure leaves
 * the books of the last good run untouched.
 */
public final class Publisher {

    private static final Set<Format> USUAL = EnumSet.of(Format.EPUB, Format.PDF, Format.ANKI);

    private final Consumer<String> remarks;
    private final BookBuilder builder = new BookBuilder(new PyconHighlighter(new PrismHighlighter()));

    /** Publishes and keeps what a reader could be told to itself. */
    public Publisher() {
        this(remark -> {});
    }

    /** @param remarks takes sentences on what is published all the same, and could be better */
    public Publisher(Consumer<String> remarks) {
        this.remarks = remarks;
    }

    /**
     * Writes the book in each of the formats.
     *
     * @param notebook the notes
     * @param root the folder that they lie in
     * @param metadata what a catalogue is to know
     * @param formats those asked for; none for EPUB and PDF and, where the notes have prompts, flashcards for Anki
     * @param folder where to; made if it does not exist
     * @param baseName the files' name without extension
     * @return the files, in the order of {@link Format}
     * @throws PublishException if a book cannot be made, a link in it leads nowhere, or flashcards are asked for by name and there is no
     *     prompt to make one of; no file has changed then
     */
    public List<Path> publish(
            Notebook notebook, Path root, BookMetadata metadata, Set<Format> formats, Path folder, String baseName)
            throws PublishException {
        if (!baseName.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("base name '" + baseName + "'");
        }
        return publish(builder.build(notebook, root, metadata), formats, folder, baseName);
    }

    List<Path> publish(Book book, Set<Format> formats, Path folder, String baseName) throws PublishException {
        Map<Format, Path> drafts = new EnumMap<>(Format.class);
        Cards cards = cards(book, formats);
        Set<Format> wanted = EnumSet.copyOf(formats.isEmpty() ? USUAL : formats);
        if (cards.all().isEmpty()) {
            wanted.removeIf(Format::isCards);
        }
        try {
            Files.createDirectories(folder);
            for (Format format : wanted) {
                Path draft = folder.resolve("." + baseName + "-" + UUID.randomUUID() + "." + format.extension());
                drafts.put(format, draft);
                write(book, cards, format, draft);
            }
            requireLinks(book, drafts);
            List<Path> books = new ArrayList<>();
            for (Map.Entry<Format, Path> draft : drafts.entrySet()) {
                Path target = folder.resolve(draft.getKey().fileName(baseName));
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

    private Cards cards(Book book, Set<Format> formats) throws PublishException {
        boolean named = formats.stream().anyMatch(Format::isCards);
        if (!named && !formats.isEmpty()) {
            return Cards.NONE;
        }
        Cards cards = CardReader.read(book);
        if (named && cards.all().isEmpty()) {
            String why = cards.remarks().isEmpty() ? "" : "\n" + String.join("\n", cards.remarks());
            throw new PublishException(
                    "the notes have no prompt to make a flashcard of; write one as a heading that starts with"
                            + " 'Q:' with its answer below, or publish without the formats of cards" + why);
        }
        cards.remarks().forEach(remarks);
        return cards;
    }

    private static void write(Book book, Cards cards, Format format, Path file) throws PublishException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case EPUB -> new EpubWriter().write(book, out);
                case PDF -> new PdfWriter().write(book, out);
                case ANKI, APKG, CSV, JSON -> new CardsWriter(book).write(cards, format, out);
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
                        // links between notes are text on a card
                        case ANKI, APKG, CSV, JSON -> List.of();
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
