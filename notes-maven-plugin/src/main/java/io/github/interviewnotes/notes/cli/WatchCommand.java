package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.config.UnboundedPatternException;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.task.CheckTask;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.WatchTask;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges notes whenever one is saved. */
record WatchCommand() implements Command {

    private static final LinkMode LOCAL = new LinkMode(Optional.of("local"));
    private static final FailOn NEVER = new FailOn(Optional.empty());

    /** A branch that is switched to changes more than anybody reads. */
    private static final int NAMES = 5;

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String purpose() {
        return "Checks notes, and then what is saved and what leads to it, until Ctrl-C";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        List<Option> options =
                new ArrayList<>(List.of(new Option("prose", "full|spelling|off", "how much of the prose is judged")));
        options.addAll(Shown.OPTIONS);
        return options;
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        NotesFolder folder = CommonOptions.folder(arguments);
        Shown shown = Shown.of(arguments).whileWatching();
        ProseMode prose = ProseMode.of(arguments.text("prose").orElse("full"));
        Optional<Path> cache = CommonOptions.cache(arguments);
        int threads = CommonOptions.threads(arguments);
        if (System.getProperty("os.name").startsWith("Mac")) {
            console.complain("Java looks for changes itself on this system, which takes up to ten seconds");
        }
        if (!CommonOptions.quiet(arguments)) {
            console.print("Watching " + folder.source() + "; Ctrl-C ends it");
        }
        new WatchTask(folder).run(scope -> {
            try {
                CheckTask task = new CheckTask(
                        folder, cache, threads, prose, LOCAL, all -> scope, NotebookLoader::load, true, false);
                Configuration configuration = folder.configuration();
                CheckResult result = task.run(configuration, console.listener(true), Progress.silent());
                if (matters(scope, result, configuration.notes())) {
                    console.print("\n" + title(scope, configuration.notes()));
                    shown.show(result, folder.places(configuration), NEVER, console);
                }
            } catch (SetupException | ConfigException | UnboundedPatternException e) {
                // whoever is at work on a file goes on, and saves it again
                console.complain(e.getMessage());
            }
        });
        return Exit.FINE;
    }

    /** Editors save files of their own beside a note, of which nobody wants to hear. */
    private static boolean matters(Scope scope, CheckResult result, NotesSettings settings) {
        return !(scope instanceof Scope.Changes changes)
                || !result.findings().isEmpty()
                || changes.files().stream().anyMatch(settings::includes);
    }

    private static String title(Scope scope, NotesSettings settings) {
        String time = "— " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
        if (!(scope instanceof Scope.Changes changes)) {
            return time;
        }
        List<NotePath> all = changes.files().stream().sorted().toList();
        List<NotePath> notes = all.stream().filter(settings::includes).toList();
        List<NotePath> shown = notes.isEmpty() ? all : notes;
        String more = shown.size() > NAMES ? " and " + (shown.size() - NAMES) + " more" : "";
        return shown.stream().limit(NAMES).map(NotePath::toString).collect(Collectors.joining(", ", time + " ", more));
    }
}
