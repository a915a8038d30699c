package io.github.interviewnotes.notes.publish;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
 * @param instant when this edition was made: the only clock that a book knows
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
        Instant instant) {

    public BookMetadata {
        authors = List.copyOf(authors);
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

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
