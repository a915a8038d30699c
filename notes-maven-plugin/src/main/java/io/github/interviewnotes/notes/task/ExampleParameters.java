package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.ExampleSettings;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Run;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.rule.syntax.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a goal was told of examples.
 *
 * @param python the interpreter
 * @param minimumPython the oldest version of it that will do
 * @param timeout how many seconds a block may run
 * @param strict whether an example that cannot run is an error
 */
public record ExampleParameters(Optional<File> python, Optional<String> minimumPython, int timeout, boolean strict) {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 16);

    /**
     * Refuses what cannot work before the work begins.
     *
     * @throws SetupException if a parameter cannot be used
     */
    public void requireUsable() throws SetupException {
        if (timeout < 1) {
            throw new SetupException("notes.exampleTimeout is " + timeout + "; expected 1 or more");
        }
        if (minimumPython.isPresent() && !minimumPython.get().matches("\\d{1,9}(\\.\\d{1,9})*")) {
            throw new SetupException(
                    "notes.minimumPython is " + minimumPython.get() + "; expected a version such as 3.11");
        }
        if (python.isPresent() && !answers(python.get())) {
            throw new SetupException("notes.python is " + python.get() + ", which does not answer as Python does");
        }
    }

    /** A wrong one must not pass for a missing one, whose examples are skipped. */
    private static boolean answers(File python) {
        Run run = new Invocation(
                        List.of(python.getAbsolutePath(), "-c", "print('py' + 'thon')"),
                        System.getenv(),
                        Path.of(System.getProperty("java.io.tmpdir")),
                        new byte[0],
                        LIMITS)
                .run();
        return run.succeeded() && run.outText().strip().equals("python");
    }

    /**
     * Returns what runs examples.
     *
     * @param cache where passes are remembered, if they are
     * @param log hears where they cannot be
     * @throws IOException if the plugin cannot read its own files
     */
    public Examples examples(Configuration configuration, Optional<Path> cache, Workers workers, Listener log)
            throws IOException {
        ExampleSettings settings = new ExampleSettings(
                python.map(file -> file.toPath().toAbsolutePath()),
                minimumPython,
                Duration.ofSeconds(timeout),
                strict,
                cache,
                Path.of(System.getProperty("java.io.tmpdir")),
                PluginFingerprint.compute());
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
        return new Examples(
                configuration.languages(),
                settings,
                fences -> syntax.judge(fences).stream()
                        .map(verdict -> !(verdict instanceof Verdict.Unjudged || verdict instanceof Verdict.Exempt))
                        .toList(),
                workers,
                new CacheWarning(log::warn));
    }
}
