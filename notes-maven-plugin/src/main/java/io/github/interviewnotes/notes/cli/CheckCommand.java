package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.CheckTask;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Judges notes and shows what is found. */
record CheckCommand() implements Command {

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
        List<Option> options = new ArrayList<>(List.of(
                Threshold.option("fails"),
                new Option("prose", "full|spelling|off", "how much of the prose is judged; full by default"),
                new Option("links", "local|external", "whether links into the web are judged"),
                new Option("baseline", "true|false", "whether debts in baseline.txt are passed over; they are"),
                Option.flag("strict", "fails where code cannot be judged because a tool is missing")));
        options.addAll(Subject.OPTIONS);
        options.addAll(Shown.OPTIONS);
        return options;
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        FailOn failOn = Threshold.of(arguments);
        NotesFolder folder = CommonOptions.folder(arguments);
        Shown shown = Shown.of(arguments);
        Subject subject = Subject.of(arguments, folder, console);
        if (subject.idle()) {
            return Exit.FINE;
        }
        CheckResult result = subject.wanted()
                .of(task(arguments, folder, subject)
                        .run(
                                subject.configuration(),
                                console.listener(CommonOptions.quiet(arguments)),
                                Progress.silent()));
        shown.show(result, folder.places(subject.configuration()), failOn, console);
        return failOn.isReachedBy(result) ? Exit.FINDINGS : Exit.FINE;
    }

    private static CheckTask task(Arguments arguments, NotesFolder folder, Subject subject)
            throws UsageException, SetupException {
        LinkMode links = new LinkMode(arguments.text("links"));
        links.requireUsable();
        return new CheckTask(
                folder,
                CommonOptions.cache(arguments),
                CommonOptions.threads(arguments),
                ProseMode.of(arguments.text("prose").orElse("full")),
                links,
                subject.scoping(),
                subject.reading(),
                arguments.flag("baseline", true),
                arguments.flag("strict"));
    }
}
