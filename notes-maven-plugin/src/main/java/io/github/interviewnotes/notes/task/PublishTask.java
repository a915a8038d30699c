package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.KeyPlaces;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookFile;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Order;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.Publisher;
import io.github.interviewnotes.notes.publish.ReadingOrder;
import io.github.interviewnotes.notes.publish.Selection;
import io.github.interviewnotes.notes.publish.SparingPublisher;
import io.github.interviewnotes.notes.publish.Stages;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Publishes a folder of notes.
 *
 * @param folder the notes
 * @param cache where it is remembered what books were made of, if it is
 * @param threads how many read notes
 * @param output which files are wanted
 * @param book what was told of the book
 * @param stated when it is made, where somebody has said so
 * @param project what it is made in, where that is known
 */
public record PublishTask(
        NotesFolder folder,
        Optional<Path> cache,
        int threads,
        OutputParameters output,
        BookParameters book,
        Optional<Instant> stated,
        Optional<? extends BookProject> project) {

    private static final String SETTINGS = "notes.yaml";

    /**
     * What came of it.
     *
     * @param files those that there are now
     * @param written whether they were written; else they are as they were, since nothing has changed
     */
    public record Published(List<BookFile> files, boolean written) {}

    /**
     * Writes the books and flashcards.
     *
     * @param to the folder that they are written to
     * @param stages hears how far the work has come
     * @param listener hears what could be better
     * @throws SetupException if a parameter is wrong or a book cannot be made, and no book has changed then; or if flashcards cannot be
     *     made, and only they have not
     * @throws IOException if a file cannot be read or written
     * @throws ConfigException if the configuration cannot be used
     */
    public Published run(Configuration configuration, Path to, Stages stages, Listener listener)
            throws IOException, ConfigException, SetupException {
        Order order = output.order(folder.source(), project, to);
        TitlePage titlePage = new TitlePage(
                book.settings().or(configuration.book()),
                project,
                folder.source(),
                configuration.prose().language(),
                stated);
        Notebook notebook = read(configuration);
        boolean written;
        try {
            written = publish(
                    notebook,
                    titlePage,
                    order,
                    new Publisher(stages, listener::warn, sources(configuration)),
                    listener);
        } catch (PublishException | IllegalArgumentException e) {
            throw new SetupException(e.getMessage(), e);
        }
        warnOfUnlisted(notebook, order.selection(), listener);
        return new Published(
                order.files().stream().filter(file -> Files.exists(file.path())).toList(), written);
    }

    /** Shipped words have every glyph, so one that lacks some stands in the file of the rules. */
    private Function<BookWord, String> sources(Configuration configuration) throws ConfigException {
        String folderOfRules = folder.rulesPrefix(folder.rulesOrBeside());
        KeyPlaces places = new KeyPlaces(configuration.files());
        return word -> places.of(SETTINGS, "book", "words", word.key())
                .map(at -> folderOfRules + SETTINGS + ":" + at.line() + ":" + at.column() + ": ")
                .orElse("");
    }

    private Notebook read(Configuration configuration) throws IOException, ConfigException, SetupException {
        Notebook notebook;
        try (Workers workers = new Workers(threads)) {
            notebook = new NotebookLoader(configuration.notes(), workers).load(folder.source());
        }
        new Gaps(new TextReport(Places.ofNotes(folder.prefix()))).refuse(notebook, configuration);
        if (notebook.notes().isEmpty()) {
            throw new SetupException("there is no note in " + folder.source() + "; set notes.sourceDirectory");
        }
        return notebook;
    }

    /** Returns whether books were written; where nothing has changed, they are left alone. */
    private boolean publish(Notebook notebook, TitlePage titlePage, Order order, Publisher books, Listener listener)
            throws IOException, PublishException {
        BookMetadata metadata = titlePage.at(notebook, Instant.now());
        if (cache.isEmpty()) {
            books.publish(notebook, folder.source(), metadata, order);
            return true;
        }
        CacheWarning warning = new CacheWarning(listener::warn);
        return new SparingPublisher(books, PluginFingerprint.compute(), cache.get(), warning)
                .publish(notebook, folder.source(), metadata, titlePage.stated(notebook), order);
    }

    private static void warnOfUnlisted(Notebook notebook, Selection selection, Listener listener) {
        List<NotePath> unlisted = new ReadingOrder(notebook)
                .unlisted().stream().filter(path -> !selection.excludes(path)).toList();
        new UnlistedNotes(unlisted).warning().map(Printable::line).ifPresent(listener::warn);
    }
}
