package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of the configuration's files as they were read, for whoever shows or mends a line of one.
 *
 * @param texts each by its name in the folder: {@code dictionary.txt}
 */
public record RulesFiles(Map<String, SourceText> texts) {

    public RulesFiles {
        texts = Map.copyOf(new TreeMap<>(texts));
    }

    /** Returns the texts of no file. */
    public static RulesFiles none() {
        return new RulesFiles(Map.of());
    }

    /** Returns the text of a file, if there is one. */
    public Optional<SourceText> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
