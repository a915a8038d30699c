package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.PublishException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the cards of a book in each of their forms. The same cards of the same edition always give the same bytes. */
public final class CardsWriter {

    private final Book book;

    /** @param book what the cards were made of */
    public CardsWriter(Book book) {
        this.book = book;
    }

    /**
     * Writes {@code cards} to {@code out} and closes it.
     *
     * @throws PublishException if this machine cannot make that form
     * @throws IllegalArgumentException if {@code format} is none of cards
     */
    public void write(Cards cards, Format format, OutputStream out) throws IOException, PublishException {
        switch (format) {
            case ANKI -> write(AnkiText.of(cards), out);
            case CSV -> write(CsvText.of(cards), out);
            case JSON -> write(CardsJson.of(cards, book.metadata()), out);
            case APKG -> AnkiPackage.write(cards, book, out);
            default -> throw new IllegalArgumentException("no format of cards: " + format);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
