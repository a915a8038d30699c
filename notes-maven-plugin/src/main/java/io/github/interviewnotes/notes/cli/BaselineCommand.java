package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.BaselineTask;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.util.List;

/** Writes down what notes owe. */
record BaselineCommand() implements Command {

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public String purpose() {
        return "Writes all present findings into baseline.txt, so that a check finds only what is new";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.flag("prune", "only takes out what is mended"),
                new Option("links", "local|external", "whether links into the web are judged"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        LinkMode links = new LinkMode(arguments.text("links"));
        links.requireUsable();
        NotesFolder folder = CommonOptions.folder(arguments);
        BaselineTask task =
                new BaselineTask(folder, CommonOptions.cache(arguments), CommonOptions.threads(arguments), links);
        Listener listener = console.listener(CommonOptions.quiet(arguments));
        if (arguments.flag("prune")) {
            task.prune(folder.configuration(), listener, Progress.silent());
        } else {
            task.write(folder.configuration(), listener, Progress.silent());
        }
        return Exit.FINE;
    }
}
