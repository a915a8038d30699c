package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;

/**
 * A place in a configuration file.
 *
 * @param file the file as messages name it, for example {@code rules/notes.yaml}
 * @param position line and column
 */
public record Place(String file, Position position) {

    /** Returns the exception that says {@code message} of this place. */
    ConfigException error(String message) {
        return new ConfigException(this + ": " + message);
    }

    @Override
    public String toString() {
        return file + ":" + position;
    }
}
