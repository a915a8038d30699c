package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options that {@code rules/notes.yaml} gives one rule. Whoever builds the rule asks for each option that it has and then calls
 * {@link #requireAllRead()}, so that an option nobody knows is an error. Keeps a record of what was asked, so not thread-safe.
 *
 * <p>Every method throws a {@link ConfigException} with the place when the value is of another kind.
 */
public final class Options {

    private final String ruleId;
    private final List<YamlNode.Entry> given;
    private final Set<String> asked = new LinkedHashSet<>();

    Options(String ruleId, List<YamlNode.Entry> given) {
        this.ruleId = ruleId;
        this.given = given;
    }

    /** Returns a whole number from 0 to 1,000,000,000. */
    public int integer(String key, int fallback) throws ConfigException {
        Optional<YamlNode> value = value(key);
        return value.isPresent() ? (int) value.get().number(0, 1_000_000_000) : fallback;
    }

    /** Returns {@code true} or {@code false}. */
    public boolean flag(String key, boolean fallback) throws ConfigException {
        Optional<YamlNode> value = value(key);
        return value.isPresent() ? value.get().flag() : fallback;
    }

    /** Returns a text. */
    public String string(String key, String fallback) throws ConfigException {
        Optional<YamlNode> value = value(key);
        return value.isPresent() ? value.get().text() : fallback;
    }

    /** Returns a list of texts; a text that stands alone is a list of one. */
    public List<String> strings(String key, List<String> fallback) throws ConfigException {
        Optional<YamlNode> value = value(key);
        return value.isPresent() ? value.get().texts() : fallback;
    }

    /** Returns a list of patterns for paths; one that stands alone is a list of one. */
    public List<Glob> globs(String key, List<Glob> fallback) throws ConfigException {
        Optional<YamlNode> value = value(key);
        return value.isPresent() ? value.get().globs() : fallback;
    }

    /** Throws unless every option that is given has been asked for. */
    public void requireAllRead() throws ConfigException {
        for (YamlNode.Entry entry : given) {
            if (!asked.contains(entry.key())) {
                throw asked.isEmpty()
                        ? entry.place()
                                .error("unknown option " + Quoted.of(entry.key()) + "; " + ruleId
                                        + " takes none but 'severity'")
                        : entry.unknown("option", asked);
            }
        }
    }

    private Optional<YamlNode> value(String key) {
        asked.add(key);
        return given.stream()
                .filter(entry -> entry.key().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }
}
