package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.ProseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of LanguageTool's English by their categories, known without LanguageTool, whose start takes seconds. The
 * data is {@code rules.txt} beside this class.
 *
 * @param byCategory ids of rules by id of their category
 */
record KnownRules(Map<String, Set<String>> byCategory) {

    private static final String RESOURCE = "rules.txt";
    private static final String INDENT = "  ";

    /** Our own rules, all of whose findings can be hidden in a sentence. */
    private static final Set<String> OWN = Set.of(DoubtfulGrammar.ID, Grammar.ID, Spelling.ID, UnknownTerm.ID);

    /** Returns the rules of the version of LanguageTool that ships with the plugin. */
    static KnownRules shipped() {
        Map<String, Set<String>> byCategory = new TreeMap<>();
        try (InputStream in = KnownRules.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> rules = new TreeSet<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith(INDENT)) {
                    rules.add(line.strip());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    rules = byCategory.computeIfAbsent(line, category -> new TreeSet<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownRules(byCategory);
    }

    /** Returns the rules of a category; none where it is not known. */
    Set<String> of(String category) {
        return byCategory.getOrDefault(category, Set.of());
    }

    /**
     * Throws at the first name in {@code settings} that is none. Where notes are in another language than English, its
     * rules are known to LanguageTool only, and nothing is thrown.
     *
     * @param own ids of rules that the project itself gives LanguageTool
     */
    void require(ProseSettings settings, Set<String> own) throws ConfigException {
        if (settings.isEnglish()) {
            Set<String> rules = new TreeSet<>(own);
            byCategory.values().forEach(rules::addAll);
            settings.requireKnown(rules, byCategory.keySet(), OWN);
        }
    }
}
