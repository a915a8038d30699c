package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.function.Supplier;

/**
 * Says what there is.
 *
 * @param commands gives all commands, of which this is one
 */
record HelpCommand(Supplier<List<Command>> commands) implements Command {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String purpose() {
        return "Says what the commands are, or what one of them takes";
    }

    @Override
    public String operands() {
        return "[COMMAND]";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Exit run(Arguments arguments, Console console) throws UsageException {
        Help help = new Help(commands.get());
        if (arguments.operands().isEmpty()) {
            console.print(help.all());
            return Exit.FINE;
        }
        String asked = arguments.operands().get(0);
        for (Command command : commands.get()) {
            if (command.name().equals(asked)) {
                console.print(help.of(command));
                return Exit.FINE;
            }
        }
        String meant = Nearest.to(
                        asked, commands.get().stream().map(Command::name).toList())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("; 'notes help' names them");
        throw new UsageException("there is no command " + Quoted.of(asked) + meant);
    }
}
