package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.task.ExampleParameters;
import java.nio.file.Path;
import java.util.List;

/** The options of commands that run examples. */
final class ExampleOptions {

    static final List<Option> LIST = List.of(
            new Option("python", "FILE", "the Python interpreter that runs examples"),
            new Option("minimumPython", "VERSION", "the oldest Python that the examples are written for"),
            new Option("exampleTimeout", "SECONDS", "how long an example may run; 20 by default"));

    private static final int SECONDS = 20;

    private ExampleOptions() {}

    /** @param strict whether it is an error when an example cannot run */
    static ExampleParameters of(Arguments arguments, boolean strict) throws UsageException {
        return new ExampleParameters(
                CommonOptions.path(arguments, "python").map(Path::toFile),
                arguments.text("minimumPython"),
                arguments.number("exampleTimeout", SECONDS),
                strict);
    }
}
