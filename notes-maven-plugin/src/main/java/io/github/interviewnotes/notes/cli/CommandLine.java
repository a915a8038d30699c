package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.task.Breakdown;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the command that somebody means, and says in one sentence what is wrong with it.
 *
 * @param commands those that there are; the first is meant where none is named
 * @param console where they write
 */
record CommandLine(List<Command> commands, Console console) {

    private static final Breakdown BREAKDOWN = new Breakdown(
            "give Java more, for example with JDK_JAVA_OPTIONS=-Xmx2g",
            "it with the stack trace that JDK_JAVA_OPTIONS=-Dnotes.trace=true shows");

    /** Runs what was asked for. */
    Exit run(List<String> words) {
        try {
            Optional<Command> named = words.isEmpty() ? Optional.empty() : named(words.get(0));
            List<String> rest = named.isPresent() ? words.subList(1, words.size()) : words;
            Command command = named.isPresent() ? named.get() : commands.get(0);
            List<Option> options = new ArrayList<>(command.options());
            options.addAll(CommonOptions.LIST);
            Arguments arguments = Arguments.read(rest, options, commands);
            if (arguments.flag(CommonOptions.HELP)) {
                console.print(new Help(commands).of(command));
                return Exit.FINE;
            }
            if (command.operands().isEmpty() && !arguments.operands().isEmpty()) {
                throw new UsageException("notes " + command.name() + " takes no "
                        + Quoted.of(arguments.operands().get(0)) + "; 'notes help " + command.name()
                        + "' says what it takes");
            }
            return obey(command, arguments);
        } catch (UsageException e) {
            console.complain(e.getMessage());
        } catch (SetupException e) {
            console.complain(CommonOptions.asTyped(e.getMessage(), commands));
            if (Boolean.getBoolean("notes.trace") && e.getCause() != null) {
                e.getCause().printStackTrace(console.err());
            }
        }
        return Exit.BROKEN;
    }

    private Exit obey(Command command, Arguments arguments) throws UsageException, SetupException {
        Exit[] exit = {Exit.BROKEN};
        BREAKDOWN.<UsageException>guard(() -> exit[0] = command.run(arguments, console));
        return exit[0];
    }

    /** Returns the command of this name; nothing where the word is no name, but the first operand or option of the usual command. */
    private Optional<Command> named(String word) throws UsageException {
        String name = switch (word) {
            case "--help", "-h" -> "help";
            case "--version", "-V" -> "version";
            default -> word;
        };
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        if (word.startsWith("-") || isFile(word)) {
            return Optional.empty();
        }
        String meant = Nearest.to(word, commands.stream().map(Command::name).toList())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(", and no file either; 'notes help' names the commands");
        throw new UsageException("there is no command " + Quoted.of(word) + meant);
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
