package io.github.interviewnotes.notes.cli;

import java.util.Optional;

/** Knows the plugin's version. */
final class Version {

    private static final String UNPACKED = "unpacked";

    private Version() {}

    /** Returns what the plugin's archive says of itself. */
    static String ofThisPlugin() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }
}
