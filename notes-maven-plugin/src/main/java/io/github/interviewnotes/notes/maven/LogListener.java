package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.task.Listener;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.logging.Log;

/**
 * Hears tasks for Maven.
 *
 * @param log where Maven shows it
 * @param logged makes words fit for it
 */
record LogListener(Log log, UnaryOperator<String> logged) implements Listener {

    @Override
    public void info(String words) {
        log.info(logged.apply(words));
    }

    @Override
    public void warn(String words) {
        log.warn(logged.apply(words));
    }
}
