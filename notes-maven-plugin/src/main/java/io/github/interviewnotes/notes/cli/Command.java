package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.List;

/** One thing that the command line can do. */
interface Command {

    /** Returns the word that calls it. */
    String name();

    /** Returns what it does, in one line. */
    String purpose();

    /** Returns what may stand behind its options, as the help shows it; empty where nothing may. */
    String operands();

    /** Returns the options that it has beside those of every command. */
    List<Option> options();

    /**
     * Does its work.
     *
     * @throws UsageException if the arguments are none of this command's
     * @throws SetupException if it cannot be done as asked
     * @throws ConfigException if the rules cannot be used
     * @throws IOException if a file cannot be read or written
     */
    Exit run(Arguments arguments, Console console) throws UsageException, SetupException, ConfigException, IOException;
}
