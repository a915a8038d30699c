package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.publish.Stages;
import io.github.interviewnotes.notes.task.BookParameters;
import io.github.interviewnotes.notes.task.EditionInstant;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.OutputParameters;
import io.github.interviewnotes.notes.task.ProgressLine;
import io.github.interviewnotes.notes.task.PublishTask;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes books and flashcards of notes. */
record PublishCommand() implements Command {

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public String purpose() {
        return "Writes an EPUB, a PDF and flashcards, in the order of the index";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("outputDirectory", "FOLDER", "where to; by default target/notes below the notes"),
                new Option("formats", "FORMAT,...", "epub, pdf, and flashcards as anki, apkg, csv, json"),
                new Option("edition", "EDITION,...", "reading, rehearsal; reading by default"),
                new Option(
                        "include", "PATTERN,...", "the notes that the book has; all that the index names by default"),
                new Option("exclude", "PATTERN,...", "the notes that the book has not"),
                new Option("pageSize", "a4|letter|phone", "the pages of the PDF; a4 by default"),
                new Option("typography", "true|false", "whether marks are set as printers do; they are by default"),
                new Option("bookName", "NAME", "what the files are called; as the folder by default"),
                new Option("title", "TEXT", "the title of the book"),
                new Option("subtitle", "TEXT", "a second title"),
                new Option("authors", "NAME,...", "who wrote it"),
                new Option("publisher", "NAME", "who publishes it"),
                new Option("rights", "TEXT", "a sentence on copyright or licence"),
                new Option("description", "TEXT", "what it is about"),
                new Option("subjects", "TEXT,...", "what a catalogue files it under"),
                new Option("identifier", "NAME", "what stays the same in every edition, such as an ISBN"),
                new Option("date", "DATE", "the date of the edition, such as 2026-11-22"),
                new Option("outputTimestamp", "INSTANT", "when the edition was made; the present by default"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        NotesFolder folder = CommonOptions.folder(arguments);
        boolean quiet = CommonOptions.quiet(arguments);
        PublishTask task = new PublishTask(
                folder,
                CommonOptions.cache(arguments),
                CommonOptions.threads(arguments),
                output(arguments),
                book(arguments, folder),
                EditionInstant.stated(text(arguments, "outputTimestamp"), System.getenv()),
                Optional.empty());
        Path to = CommonOptions.path(arguments, "outputDirectory")
                .orElseGet(() -> folder.source().resolve("target/notes"))
                .toAbsolutePath()
                .normalize();
        Optional<ProgressLine> line = quiet ? Optional.empty() : console.progress();
        PublishTask.Published published;
        try {
            Stages progress = stage -> line.ifPresent(shown -> shown.show(stage));
            published = task.run(folder.configuration(), to, progress, console.listener(quiet));
        } finally {
            line.ifPresent(ProgressLine::clear);
        }
        String done = published.written() ? "Wrote " : "Unchanged: ";
        published.files().forEach(file -> console.listener(quiet).info(done + file.path()));
        return Exit.FINE;
    }

    private static OutputParameters output(Arguments arguments) throws UsageException {
        List<String> editions = list(arguments, "edition");
        return new OutputParameters(
                editions.isEmpty() ? List.of("reading") : editions,
                list(arguments, "formats"),
                list(arguments, "include"),
                list(arguments, "exclude"),
                arguments.flag("typography", true),
                arguments.text("pageSize").orElse("a4"),
                text(arguments, "bookName"));
    }

    private static BookParameters book(Arguments arguments, NotesFolder folder) {
        return new BookParameters(
                text(arguments, "title"),
                text(arguments, "subtitle"),
                list(arguments, "authors"),
                text(arguments, "publisher"),
                text(arguments, "rights"),
                folder.language(),
                text(arguments, "identifier"),
                text(arguments, "date"),
                text(arguments, "description"),
                list(arguments, "subjects"));
    }

    private static Optional<String> text(Arguments arguments, String option) {
        return arguments.text(option).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> list(Arguments arguments, String option) {
        return arguments.text(option).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
