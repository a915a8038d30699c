package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.StagedTree;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.CheckTask;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.Reading;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.StagedNotes;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.util.List;

/** Judges notes and shows what is found. */
record CheckCommand() implements Command {

    private static final String STAGED = "staged";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String purpose() {
        return "Checks notes: index, sections, links, code fences, spelling and grammar";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("failOn", "error|warning|info|never", "the mildest finding that fails; error by default"),
                new Option("prose", "full|spelling|off", "how much of the prose is judged; full by default"),
                new Option("links", "local|external", "whether links into the web are judged"),
                Option.flag(STAGED, "judges what is staged in git, as a hook before a commit does"),
                Option.flag("strict", "fails where code cannot be judged because a tool is missing"),
                new Option("format", "FORMAT", "how findings are written: " + Shown.FORMATS),
                new Option("maxFindings", "NUMBER", "how many are shown as text, the worst first; 50 by default"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        FailOn failOn = FailOn.of(arguments.text("failOn").orElse("error"));
        LinkMode links = new LinkMode(arguments.text("links"));
        links.requireUsable();
        NotesFolder folder = CommonOptions.folder(arguments);
        Shown shown = Shown.of(arguments);
        boolean staged = arguments.flag(STAGED);
        Wanted wanted = Wanted.of(arguments.operands(), folder);
        Reading reading = NotebookLoader::load;
        Configuration configuration;
        if (staged) {
            StagedNotes notes = StagedNotes.of(folder);
            wanted = new Wanted(notes.changes());
            if (wanted.paths().isEmpty()) {
                return Exit.FINE;
            }
            configuration = notes.configuration();
            StagedTree tree = notes.tree();
            reading = (loader, root) -> loader.load(tree);
        } else {
            configuration = folder.configuration();
        }
        CheckTask task = new CheckTask(
                folder,
                CommonOptions.cache(arguments),
                CommonOptions.threads(arguments),
                ProseMode.of(arguments.text("prose").orElse("full")),
                links,
                reading,
                arguments.flag("strict"));
        CheckResult result =
                wanted.of(task.run(configuration, console.listener(CommonOptions.quiet(arguments)), Progress.silent()));
        shown.show(result, folder.places(configuration), console);
        return failOn.isReachedBy(result) ? Exit.FINDINGS : Exit.FINE;
    }
}
