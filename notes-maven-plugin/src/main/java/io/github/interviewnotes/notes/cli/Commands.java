package io.github.interviewnotes.notes.cli;

import java.util.List;

/** The one list of commands. */
final class Commands {

    private Commands() {}

    /** Returns all commands, the usual one first. */
    static List<Command> all() {
        return List.of(
                new CheckCommand(),
                new FixCommand(),
                new NewCommand(),
                new ExplainCommand(),
                new TestCommand(),
                new PublishCommand(),
                new BaselineCommand(),
                new ImportCommand(),
                new WatchCommand(),
                new HookCommand(),
                new HelpCommand(Commands::all),
                new VersionCommand());
    }
}
