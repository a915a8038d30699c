package io.github.interviewnotes.notes.example;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How examples are run.
 *
 * @param python the interpreter to use, if it is not the one of the environment
 * @param minimumPython the oldest Python that the examples are written for; those of Python do not run with an older one
 * @param timeout how long a block may run
 * @param strict whether a block that does not run though it should is an error
 * @param cache the folder of the cache; nothing when everything runs
 * @param temporary where a folder for the run is made, and removed
 * @param fingerprint of the plugin
 */
public record ExampleSettings(
        Optional<Path> python,
        Optional<String> minimumPython,
        Duration timeout,
        boolean strict,
        Optional<Path> cache,
        Path temporary,
        String fingerprint) {

    /** @throws IllegalArgumentException if {@code minimumPython} is no version */
    public ExampleSettings {
        minimumPython.ifPresent(version -> {
            if (!Version.isVersion(version)) {
                throw new IllegalArgumentException(version + " is no version; expected numbers such as 3.11");
            }
        });
    }
}
