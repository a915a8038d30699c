package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a library catalogue knows of a book.
 *
 * @param title the title, not blank
 * @param subtitle a second title
 * @param authors persons or bodies in the order of the title page, at least one
 * @param publisher who publishes it
 * @param language a BCP 47 tag such as {@code en} or {@code en-GB}
 * @param rights a sentence on copyright or licence
 * @param identifier what stays the same in every edition, such as {@code urn:uuid:…} or an ISBN's URN
 * @param description what it is about, in a sentence or two
 * @param subjects what a catalogue files it under
 * @param date the date of the edition, which stays when a fault is mended
 * @param instant when these very files were made: the only clock that a book knows
 * @param words what the book says in words that no note has written
 */
public record BookMetadata(
        String title,
        Optional<String> subtitle,
        List<String> authors,
        Optional<String> publisher,
        String language,
        Optional<String> rights,
        String identifier,
        Optional<String> description,
        List<String> subjects,
        LocalDate date,
        Instant instant,
        BookWords words) {

    public BookMetadata {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        require(!title.isBlank(), "the book's title is blank");
        require(!authors.isEmpty() && authors.stream().noneMatch(String::isBlank), "the book has no author");
        require(!identifier.isBlank(), "the book's identifier is blank");
        try {
            require(
                    !new Locale.Builder()
                            .setLanguageTag(language)
                            .build()
                            .getLanguage()
                            .isEmpty(),
                    "the book's language is blank");
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "the book's language '" + language + "' is not a BCP 47 tag such as en or en-GB", e);
        }
    }

    /** Returns the same with its sentences set in type; names stay as their bearers write them. */
    BookMetadata set(UnaryOperator<String> typographer) {
        return new BookMetadata(
                typographer.apply(title),
                subtitle.map(typographer),
                authors,
                publisher,
                language,
                rights.map(typographer),
                identifier,
                description.map(typographer),
                subjects,
                date,
                instant,
                words);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
