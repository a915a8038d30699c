package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of LanguageTool's format for rules. Known here is what describes a pattern; what is not is for {@link
 * GrammarRefusal} to say.
 *
 * @param attributes the names of its attributes
 * @param children the names of the elements within
 * @param hasText whether text stands in it
 */
record GrammarElement(List<String> attributes, List<String> children, boolean hasText) {

    private static final List<String> WORD = List.of(
            "case_sensitive",
            "chunk",
            "chunk_re",
            "inflected",
            "negate",
            "negate_pos",
            "postag",
            "postag_regexp",
            "regexp",
            "spacebefore");

    private static final Map<String, GrammarElement> ALL = Map.ofEntries(
            Map.entry("rules", of(List.of("lang"), "category")),
            Map.entry("category", of(List.of("id", "name", "type"), "rule", "rulegroup")),
            Map.entry("rulegroup", of(List.of("id", "name", "type"), "antipattern", "rule", "short", "url")),
            Map.entry(
                    "rule",
                    of(
                            List.of("id", "name", "type"),
                            "antipattern",
                            "example",
                            "message",
                            "pattern",
                            "regexp",
                            "short",
                            "suggestion",
                            "url")),
            Map.entry("pattern", of(List.of("case_sensitive", "raw_pos"), "and", "marker", "or", "token")),
            Map.entry("antipattern", of(List.of("case_sensitive"), "and", "example", "marker", "or", "token")),
            Map.entry("regexp", text(List.of("case_sensitive", "mark", "type"))),
            Map.entry("marker", text(List.of(), "and", "or", "token")),
            Map.entry("and", of(List.of(), "marker", "token")),
            Map.entry("or", of(List.of(), "token")),
            Map.entry("token", text(with(WORD, "max", "min", "skip"), "exception", "match")),
            Map.entry("exception", text(with(WORD, "scope"))),
            Map.entry("message", text(List.of("suppress_misspelled"), "match", "suggestion")),
            Map.entry("suggestion", text(List.of("suppress_misspelled"), "match")),
            Map.entry(
                    "match",
                    text(List.of(
                            "case_conversion",
                            "include_skipped",
                            "no",
                            "postag",
                            "postag_regexp",
                            "postag_replace",
                            "regexp_match",
                            "regexp_replace",
                            "setpos"))),
            Map.entry("short", text(List.of())),
            Map.entry("url", text(List.of())),
            Map.entry("example", text(List.of("correction", "reason", "type"), "marker")));

    private static GrammarElement of(List<String> attributes, String... children) {
        return new GrammarElement(attributes, List.of(children), false);
    }

    private static GrammarElement text(List<String> attributes, String... children) {
        return new GrammarElement(attributes, List.of(children), true);
    }

    private static List<String> with(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all.stream().sorted().toList();
    }

    /** Returns the element of this name, if there is one. */
    static Optional<GrammarElement> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
