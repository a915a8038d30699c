package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookMetadata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a goal was told of a book, for its title page and for catalogues.
 *
 * @param title the title
 * @param subtitle a second title
 * @param authors who wrote it
 * @param publisher who publishes it
 * @param rights a sentence on copyright or licence
 * @param description what it is about
 * @param identifier what stays the same in every edition
 */
record BookParameters(
        Optional<String> title,
        Optional<String> subtitle,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> description,
        Optional<String> identifier) {

    /**
     * Returns what is known of the book, with what the notes and the project say where nothing was told.
     *
     * @param source the folder of the notes
     */
    BookMetadata metadata(Notebook notebook, Path source, Optional<Pom> pom, String language, Instant instant) {
        String shownTitle = title.or(() ->
                        notebook.index().flatMap(index -> index.note().title()).map(Heading::text))
                .or(() -> pom.map(Pom::name))
                .orElse(source.getFileName().toString());
        return new BookMetadata(
                shownTitle,
                subtitle,
                authors(shownTitle, pom),
                publisher,
                language,
                rights,
                identifier.orElseGet(() -> "urn:uuid:" + identity(shownTitle, pom)),
                description,
                instant);
    }

    private List<String> authors(String shownTitle, Optional<Pom> pom) {
        return authors.isEmpty()
                ? List.of(pom.flatMap(Pom::organization).orElse("The contributors of " + shownTitle))
                : authors;
    }

    private static UUID identity(String shownTitle, Optional<Pom> pom) {
        return UUID.nameUUIDFromBytes(pom.map(Pom::identity).orElse(shownTitle).getBytes(StandardCharsets.UTF_8));
    }
}
