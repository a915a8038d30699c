package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.BookSettings;
import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookMetadata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds out what stands on the title page: what the goal was told, else what {@code notes.yaml} says, else the project, else what can be
 * seen from the notes.
 *
 * @param told what the goal was told, and behind it {@code notes.yaml}
 * @param project what the book is made in, where that is known
 * @param source the folder of the notes
 * @param language the language of the notes
 * @param instant when the book is made; nothing where the clock decides
 */
public record TitlePage(
        BookSettings told,
        Optional<? extends BookProject> project,
        Path source,
        String language,
        Optional<Instant> instant) {

    /** Returns all that a catalogue is to know in words, without what the clock alone says. */
    public String stated(Notebook notebook) {
        return instant.isPresent() + " " + at(notebook, Instant.EPOCH);
    }

    /** Returns what a catalogue is to know of a book that is made now. */
    public BookMetadata at(Notebook notebook, Instant now) {
        Instant made = instant.orElseGet(() -> now.truncatedTo(ChronoUnit.SECONDS));
        LocalDate date = told.date().orElse(LocalDate.ofInstant(made, ZoneOffset.UTC));
        BookSettings book =
                project.map(known -> told.or(known.book(date.getYear()))).orElse(told);
        String title = book.title().orElseGet(() -> titleOf(notebook));
        String spoken = book.language().orElse(language);
        BookWords words = BookWords.in(spoken).with(book.words(), spoken);
        return new BookMetadata(
                title,
                book.subtitle(),
                book.authors().isEmpty() ? List.of(words.text(BookWord.CONTRIBUTORS, title)) : book.authors(),
                // a name once is enough
                book.publisher()
                        .filter(publisher ->
                                told.publisher().isPresent() || !book.authors().contains(publisher)),
                spoken,
                book.rights(),
                book.identifier().orElseGet(() -> "urn:uuid:" + identity(title)),
                book.description(),
                book.subjects(),
                date,
                made,
                words);
    }

    private String titleOf(Notebook notebook) {
        Optional<String> index =
                notebook.index().flatMap(found -> found.note().title()).map(Heading::text);
        Optional<String> only =
                notebook.notes().size() == 1 ? notebook.notes().get(0).title().map(Heading::text) : Optional.empty();
        return index.or(() -> only).filter(title -> !title.isBlank()).orElseGet(this::folderName);
    }

    private String folderName() {
        String name =
                Optional.ofNullable(source.getFileName()).map(Path::toString).orElse("Notes");
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private UUID identity(String title) {
        return UUID.nameUUIDFromBytes(
                project.<String>map(BookProject::identity).orElse(title).getBytes(StandardCharsets.UTF_8));
    }
}
