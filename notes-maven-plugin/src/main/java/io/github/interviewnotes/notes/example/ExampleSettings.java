package io.github.interviewnotes.notes.example;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How examples are run.
 *
 * @param python the interpreter to use, if it is not the one of the environment
 * @param timeout how long a block may run
 * @param strict whether a block that does not run though it should is an error
 * @param cache the folder of the cache; nothing when everything runs
 * @param temporary where a folder for the run is made, and removed
 * @param fingerprint of the plugin
 */
public record ExampleSettings(
        Optional<Path> python,
        Duration timeout,
        boolean strict,
        Optional<Path> cache,
        Path temporary,
        String fingerprint) {}
