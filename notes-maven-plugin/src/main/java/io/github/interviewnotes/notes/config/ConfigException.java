package io.github.interviewnotes.notes.config;

/**
 * The configuration cannot be used. The message names the place, the fault and what was expected:
 * {@code rules/notes.yaml:3:5: unknown key 'tittle'; did you mean 'title'?}
 */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message already names its place. */
    public ConfigException(String message) {
        super(message);
    }
}
