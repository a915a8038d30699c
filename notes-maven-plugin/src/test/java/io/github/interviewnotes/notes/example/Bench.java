package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.Leftovers;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.report.JUnitReport;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.ExampleRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the examples of notes as the goal does. Fragments count as parsed. */
record Bench(Duration timeout, boolean strict, int threads, Optional<Path> cache, Optional<String> minimumPython) {

    Bench(Duration timeout, boolean strict, int threads, Optional<Path> cache) {
        this(timeout, strict, threads, cache, Optional.empty());
    }

    static Bench standard() {
        return new Bench(Duration.ofSeconds(60), false, 2, Optional.empty());
    }

    /** Skips a test where the tools that it needs are missing; CI has all of them. */
    static void assumePrograms(String... names) {
        ProgramPath path = ProgramPath.ofThisProcess();
        assumeTrue(Stream.of(names).allMatch(name -> path.find(name).isPresent()), () -> String.join(", ", names));
    }

    /**
     * What came of a run.
     *
     * @param unsaved why the cache was not written, if it was not
     */
    record Ran(Notebook notebook, ExampleResult examples, CheckResult result, List<IOException> unsaved) {

        List<String> lines() {
            return new TextReport(Places.ofNotes("")).of(result).lines().toList();
        }

        String junit() {
            return new JUnitReport(Places.ofNotes("")).of(examples, result);
        }
    }

    Ran run(String path, String markdown) throws IOException {
        return run(Notes.parse(path, markdown));
    }

    Ran run(Note... notes) throws IOException {
        Configuration configuration = Configuration.defaults();
        Notebook notebook = Notes.notebook(notes);
        Path temporary = Files.createTempDirectory("bench-");
        if (Files.getFileAttributeView(temporary, PosixFileAttributeView.class) != null) {
            // what root runs, it runs as somebody else
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        }
        ExampleSettings settings =
                new ExampleSettings(Optional.empty(), minimumPython, timeout, strict, cache, temporary, "");
        List<IOException> unsaved = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            ExampleResult examples = new Examples(
                            configuration.languages(),
                            settings,
                            fences -> Collections.nCopies(fences.size(), true),
                            workers,
                            unsaved::add)
                    .run(notebook);
            CheckResult result = new Screening(configuration.rules())
                    .of(notebook, ExampleRule.all(), examples.findings(), examples.counts() + ";");
            assertEquals(List.of(), new Leftovers(temporary).find());
            // which fails where something is left
            Files.delete(temporary);
            return new Ran(notebook, examples, result, unsaved);
        }
    }
}
