package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.ExampleSettings;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.rule.syntax.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a goal was told of examples.
 *
 * @param python the interpreter
 * @param minimumPython the oldest version of it that will do
 * @param timeout how many seconds a block may run
 * @param strict whether an example that cannot run is an error
 */
record ExampleParameters(Optional<File> python, Optional<String> minimumPython, int timeout, boolean strict) {

    /** Refuses what cannot work before the work begins. */
    void requireUsable() throws MojoExecutionException {
        if (timeout < 1) {
            throw new MojoExecutionException("notes.exampleTimeout is " + timeout + "; expected 1 or more");
        }
        if (minimumPython.isPresent() && !minimumPython.get().matches("\\d+(\\.\\d+)*")) {
            throw new MojoExecutionException(
                    "notes.minimumPython is " + minimumPython.get() + "; expected a version such as 3.11");
        }
        if (python.isPresent() && !python.get().canExecute()) {
            throw new MojoExecutionException(
                    "notes.python is " + python.get() + ", which is no program that can be run");
        }
    }

    /**
     * Returns what runs examples.
     *
     * @param cache where passes are remembered, if they are
     */
    Examples examples(Configuration configuration, Optional<Path> cache, Workers workers) throws IOException {
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
                workers);
    }
}
