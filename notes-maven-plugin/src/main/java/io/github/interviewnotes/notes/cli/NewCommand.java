package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.NewTask;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a new note. */
record NewCommand() implements Command {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String purpose() {
        return "Writes a new note with the headings that its schema wants";
    }

    @Override
    public String operands() {
        return "FILE";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("note", "FILE", "the same as FILE: where the new note will be, below the notes' folder"),
                new Option("title", "TEXT", "the title of the note; by default made of the name of its file"),
                Option.flag("dryRun", "only shows the note"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        List<String> paths = new ArrayList<>(arguments.operands());
        arguments.text("note").ifPresent(paths::add);
        if (paths.size() != 1) {
            throw new UsageException("notes new needs the path of the new note: notes new django/caching.md");
        }
        NotesFolder folder = CommonOptions.folder(arguments);
        new NewTask(folder, paths.get(0), arguments.text("title"), arguments.flag("dryRun"))
                .run(folder.configuration(), console.listener(CommonOptions.quiet(arguments)));
        return Exit.FINE;
    }
}
