package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.BookIdentifier;
import io.github.interviewnotes.notes.config.BookSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a goal was told of a book, for its title page and for catalogues, as it was written.
 *
 * @param title the title
 * @param subtitle a second title
 * @param authors who wrote it
 * @param publisher who publishes it
 * @param rights a sentence on copyright or licence
 * @param language a code such as {@code en-US}
 * @param identifier what stays the same in every edition
 * @param date the date of the edition
 * @param description what it is about
 * @param subjects what a catalogue files it under
 */
public record BookParameters(
        Optional<String> title,
        Optional<String> subtitle,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> language,
        Optional<String> identifier,
        Optional<String> date,
        Optional<String> description,
        List<String> subjects) {

    /** Returns what was told, or says which parameter is no such thing. */
    public BookSettings settings() throws SetupException {
        Optional<String> name = read("notes.identifier", identifier, BookIdentifier::of);
        Optional<LocalDate> day = read("notes.date", date, BookSettings::date);
        return new BookSettings(
                title, subtitle, authors, publisher, rights, language, name, day, description, subjects, Map.of());
    }

    private static <T> Optional<T> read(String parameter, Optional<String> written, Function<String, T> reader)
            throws SetupException {
        try {
            return written.map(reader);
        } catch (IllegalArgumentException e) {
            throw new SetupException(parameter + ": " + e.getMessage(), e);
        }
    }
}
