package io.github.interviewnotes.notes.cli;

import java.util.List;

/** Says which version this is. */
record VersionCommand() implements Command {

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String purpose() {
        return "Says which version this is";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Exit run(Arguments arguments, Console console) {
        console.print("notes " + Version.ofThisPlugin() + ", Java " + System.getProperty("java.version"));
        return Exit.FINE;
    }
}
