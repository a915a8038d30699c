package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.cards.CardReader;
import io.github.interviewnotes.notes.publish.cards.Cards;
import io.github.interviewnotes.notes.publish.highlight.PrismHighlighter;
import io.github.interviewnotes.notes.publish.highlight.PyconHighlighter;
import io.github.interviewnotes.notes.publish.pdf.WideDrawings;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Publishes a folder of notes: makes a book of them, refuses what cannot be shown, and remarks on what could be better.
 */
public final class Publisher {

    private final Stages stages;
    private final Consumer<String> remarks;
    private final Function<BookWord, String> sources;
    private final BookBuilder builder;

    /** Creates a publisher that works in silence. */
    public Publisher() {
        this(Stages.silent(), remark -> {}, word -> "");
    }

    /**
     * @param stages hears how far the work has come
     * @param remarks takes sentences on what is published all the same, and could be better
     * @param sources tells where a word of the book's own stands, as the start of a message
     */
    public Publisher(Stages stages, Consumer<String> remarks, Function<BookWord, String> sources) {
        this.stages = stages;
        this.remarks = remarks;
        this.sources = sources;
        this.builder = new BookBuilder(new PyconHighlighter(new PrismHighlighter()), stages);
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
            new MissingGlyphs(sources).refuse(book, notebook);
            JoinedEmoji.remark(book, notebook).ifPresent(remarks);
            new WideDrawings(order.pages()).remarks(book, notebook).forEach(remarks);
        }
        write(book, order);
        return book;
    }

    void write(Book book, Order order) throws PublishException {
        new Press(stages).print(book, cards(book, order), order);
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
}
