package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.TestTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the examples of notes, which executes code from them. */
record TestCommand() implements Command {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String purpose() {
        return "Runs the examples, code from the notes, and compares what they print with what the notes say";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(
                Threshold.option("fails"),
                Option.flag("strict", "fails where an example cannot run because a tool is missing")));
        options.addAll(ExampleOptions.LIST);
        options.addAll(Shown.OPTIONS);
        return options;
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        FailOn failOn = Threshold.of(arguments);
        NotesFolder folder = CommonOptions.folder(arguments);
        Shown shown = Shown.of(arguments).ofOutputs();
        Configuration configuration = folder.configuration();
        TestTask task = new TestTask(
                folder,
                CommonOptions.cache(arguments),
                CommonOptions.threads(arguments),
                ExampleOptions.of(arguments, arguments.flag("strict")));
        TestTask.Tested tested = task.run(configuration, console.listener(CommonOptions.quiet(arguments)));
        shown.show(tested.result(), folder.places(configuration), failOn, console);
        return failOn.isReachedBy(tested.result()) ? Exit.FINDINGS : Exit.FINE;
    }
}
