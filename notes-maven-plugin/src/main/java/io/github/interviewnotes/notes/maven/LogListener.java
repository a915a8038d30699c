package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.task.Listener;
import org.apache.maven.plugin.logging.Log;

/**
 * Hears tasks for Maven.
 *
 * @param log where Maven shows it
 */
record LogListener(Log log) implements Listener {

    @Override
    public void info(String words) {
        log.info(words);
    }

    @Override
    public void warn(String words) {
        log.warn(words);
    }
}
