package io.github.interviewnotes.notes.rule.prose;

import java.io.InputStream;

/**
 * A resource that is not on the class path, as where somebody excludes a dependency of the plugin or manages its version.
 * As with a class that is missing, nothing can be judged then.
 */
final class MissingPart extends LinkageError {

    private static final long serialVersionUID = 1;

    private MissingPart(String path) {
        super("the resource " + path + " is not on its class path");
    }

    /**
     * Returns {@code resource}.
     *
     * @param path where it was looked for
     * @throws MissingPart if it is null
     */
    static InputStream require(InputStream resource, String path) {
        if (resource == null) {
            throw new MissingPart(path);
        }
        return resource;
    }
}
