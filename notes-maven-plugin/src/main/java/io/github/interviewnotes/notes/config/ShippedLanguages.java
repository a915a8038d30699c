package io.github.interviewnotes.notes.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;

/** The languages that the plugin knows without being told: a line for each, its name and then its aliases. */
final class ShippedLanguages {

    private static final String FILE = "languages.txt";
    private static final String COMMENT = "#";

    private ShippedLanguages() {}

    static Languages read() {
        try (InputStream resource = ShippedLanguages.class.getResourceAsStream(FILE)) {
            return of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if a name stands twice */
    static Languages of(String lines) {
        Map<String, String> canonicalNames = new TreeMap<>();
        for (StringTokenizer line = new StringTokenizer(lines, "\r\n"); line.hasMoreTokens(); ) {
            String text = line.nextToken();
            if (!text.startsWith(COMMENT)) {
                add(new StringTokenizer(text, " "), canonicalNames);
            }
        }
        return new Languages(canonicalNames);
    }

    private static void add(StringTokenizer names, Map<String, String> canonicalNames) {
        String language = names.nextToken();
        for (String name = language; ; name = names.nextToken()) {
            if (canonicalNames.putIfAbsent(name, language) != null) {
                throw new IllegalStateException(name + " stands twice");
            }
            if (!names.hasMoreTokens()) {
                return;
            }
        }
    }
}
