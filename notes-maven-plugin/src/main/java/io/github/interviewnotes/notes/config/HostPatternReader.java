package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.web.HostPattern;

/** Reads patterns for hosts. One that is written like a URL would fit none, and nobody would see why. */
final class HostPatternReader {

    private static final String NO_HOST = "(?s).*[/@?#\\s\\\\].*";

    private HostPatternReader() {}

    static HostPattern read(YamlNode value) throws ConfigException {
        if (value.text().matches(NO_HOST)) {
            throw value.expected(
                    "a host without scheme and path, such as wiki.example.org, *.example.org or example.org:8443");
        }
        return new HostPattern(value.text());
    }
}
