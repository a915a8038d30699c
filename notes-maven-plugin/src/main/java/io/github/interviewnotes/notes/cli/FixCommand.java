package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.ExampleParameters;
import io.github.interviewnotes.notes.task.FixTask;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mends what findings say how to mend. */
record FixCommand() implements Command {

    @Override
    public String name() {
        return "fix";
    }

    @Override
    public String purpose() {
        return "Mends what findings say how to mend, and shows what it changed";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(
                Option.flag("dryRun", "only shows what would change"),
                new Option("accept", "WORD,...", "files words in dictionary.txt, and does nothing else"),
                Option.flag("unsafe", "also makes fixes that are to be read before they are kept"),
                new Option("rule", "RULE,...", "mends the findings of these rules alone, such as link/*"),
                Option.flag(
                        "outputs", "runs the examples, and rewrites the outputs of those that print something else"),
                new Option("links", "local|external", "whether links into the web are judged")));
        options.addAll(ExampleOptions.LIST);
        return options;
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        NotesFolder folder = CommonOptions.folder(arguments);
        ExampleParameters examples = ExampleOptions.of(arguments, false);
        LinkMode links = new LinkMode(arguments.text("links"));
        FixTask task = new FixTask(
                folder,
                CommonOptions.cache(arguments),
                CommonOptions.threads(arguments),
                links,
                arguments.flag("outputs") ? Optional.of(examples) : Optional.empty(),
                new FixSelection(
                        arguments.flag("unsafe"),
                        arguments
                                .text("rule")
                                .map(rules -> List.of(rules.split(",")))
                                .orElse(List.of()),
                        List.copyOf(Wanted.of(arguments.operands(), folder).paths())),
                arguments.flag("dryRun"));
        boolean quiet = CommonOptions.quiet(arguments);
        Optional<String> words = arguments.text("accept");
        if (words.isPresent()) {
            task.accept(List.of(words.get().split(",", -1)), folder.configuration(), console.listener(quiet));
            return Exit.FINE;
        }
        examples.requireUsable();
        links.requireUsable();
        task.run(folder.configuration(), console.listener(quiet), Progress.silent());
        return Exit.FINE;
    }
}
