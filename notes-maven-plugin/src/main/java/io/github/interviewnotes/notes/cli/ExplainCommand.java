package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.task.Colours;
import io.github.interviewnotes.notes.task.ExplainTask;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Explains a rule, or what is set for a note. */
record ExplainCommand() implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String purpose() {
        return "Explains a rule or, with --file, what is set for a note; lists the rules without either";
    }

    @Override
    public String operands() {
        return "[RULE]";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("rule", "RULE", "the rule, such as link/broken-anchor, or a family of rules"),
                new Option("file", "FILE", "the note whose settings are printed"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        if (arguments.operands().size() > 1) {
            throw new UsageException("notes explain takes one rule, or a family such as 'link'; found "
                    + Quoted.of(String.join(" ", arguments.operands())));
        }
        NotesFolder folder = CommonOptions.folder(arguments);
        Optional<String> rule = arguments.operands().stream().findFirst().or(() -> arguments.text("rule"));
        boolean colours = Colours.ofThisProcess(Optional.empty(), true).areWanted();
        ExplainTask task = new ExplainTask(
                folder,
                CommonOptions.threads(arguments),
                rule,
                arguments.text("file"),
                colours ? Style.COLOURED : Style.PLAIN);
        String explanation = task.run(folder.configuration());
        // the page of a rule shows code, and speaks of both programs
        console.print(rule.isPresent() ? explanation : CommonOptions.asTyped(explanation, Commands.all()));
        return Exit.FINE;
    }
}
