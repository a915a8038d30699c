package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.ImportTask;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.List;

/** Takes over a configuration of markdownlint. */
record ImportCommand() implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String purpose() {
        return "Writes a notes.yaml from a configuration of markdownlint, and says what became of each setting";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("from", "FILE", "the configuration; by default the one beside the notes or above them"),
                Option.flag("overwrite", "replaces a notes.yaml that is there"),
                Option.flag("dryRun", "only shows what would be written"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        NotesFolder folder = CommonOptions.folder(arguments);
        ImportTask task = new ImportTask(
                folder,
                CommonOptions.path(arguments, "from"),
                arguments.flag("overwrite"),
                arguments.flag("dryRun"),
                CommonOptions.threads(arguments));
        task.run(folder.configuration(), console.listener(CommonOptions.quiet(arguments)));
        return Exit.FINE;
    }
}
