package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is said of the book that the notes become; each part may be missing.
 *
 * @param title the title
 * @param subtitle a second title
 * @param authors persons or bodies in the order of the title page
 * @param publisher who publishes it
 * @param rights a sentence on copyright or licence
 * @param language a code such as {@code en-US}
 * @param identifier a URI that names the book for ever, see {@link BookIdentifier}
 * @param date the date of the edition
 * @param description what it is about, in a sentence or two
 * @param subjects what a catalogue files it under
 * @param words what the book says in words that no note has written, in its language
 */
public record BookSettings(
        Optional<String> title,
        Optional<String> subtitle,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> language,
        Optional<String> identifier,
        Optional<LocalDate> date,
        Optional<String> description,
        List<String> subjects,
        Map<BookWord, String> words) {

    public BookSettings {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Returns settings that say nothing. */
    public static BookSettings none() {
        return new BookSettings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** Returns these settings, and where they say nothing what {@code weaker} says. */
    public BookSettings or(BookSettings weaker) {
        Map<BookWord, String> all = new TreeMap<>(weaker.words);
        all.putAll(words);
        return new BookSettings(
                title.or(weaker::title),
                subtitle.or(weaker::subtitle),
                authors.isEmpty() ? weaker.authors : authors,
                publisher.or(weaker::publisher),
                rights.or(weaker::rights),
                language.or(weaker::language),
                identifier.or(weaker::identifier),
                date.or(weaker::date),
                description.or(weaker::description),
                subjects.isEmpty() ? weaker.subjects : subjects,
                all);
    }

    /**
     * Returns the date {@code written} as year, month and day.
     *
     * @throws IllegalArgumentException if it is none; the message says why and needs only a place
     */
    public static LocalDate date(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Quoted.of(written.strip()) + " is no date; expected year, month and day, such as 2026-11-22", e);
        }
    }
}
