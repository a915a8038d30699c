package io.github.interviewnotes.notes.rule.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files of words, LanguageTool's and ours, read without LanguageTool. */
final class WordFiles {

    private WordFiles() {}

    /**
     * Returns the entries of the resource {@code path}: one a line, without comments and without what stands behind a
     * tabulator, such as the part of speech.
     *
     * @throws IllegalStateException if there is none
     */
    static List<String> entries(String path) {
        try (InputStream in = WordFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no word file " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> entries = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.substring(0, end(line)).strip();
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(String line) {
        int comment = line.indexOf('#');
        int tabulator = line.indexOf('\t');
        int end = comment < 0 ? line.length() : comment;
        return tabulator < 0 ? end : Math.min(end, tabulator);
    }
}
