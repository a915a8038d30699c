package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The languages that a code fence may name. Immutable. */
public final class Languages {

    private final Map<String, String> canonicalNames;

    /** @param canonicalNames each name and alias in lower case, with the language's one name */
    Languages(Map<String, String> canonicalNames) {
        this.canonicalNames = Collections.unmodifiableSortedMap(new TreeMap<>(canonicalNames));
    }

    /**
     * Returns the one name of the language that {@code name} stands for, in any letter case: {@code py} is {@code python}. What
     * follows a comma does not count, as on GitHub: {@code rust,ignore} is {@code rust}.
     */
    public Optional<String> canonical(String name) {
        int comma = name.indexOf(',');
        String language = comma < 0 ? name : name.substring(0, comma);
        return Optional.ofNullable(canonicalNames.get(language.toLowerCase(Locale.ROOT)));
    }

    /** Returns all names and aliases, in lower case. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(canonicalNames.keySet()));
    }

    /** Says that {@code name} is no language, and what was probably meant. */
    String unknown(String name) {
        return "unknown language " + Quoted.of(name)
                + Nearest.to(name, canonicalNames.keySet())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; rules/languages.yaml can add it");
    }

    /** Returns a SHA-256 in hexadecimal over all names with what they stand for. */
    public String fingerprint() {
        return new Fingerprint().add(canonicalNames).hex();
    }

    Map<String, String> canonicalNames() {
        return canonicalNames;
    }
}
