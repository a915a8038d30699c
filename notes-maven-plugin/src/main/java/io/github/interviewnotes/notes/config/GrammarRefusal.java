package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Map;
import java.util.Optional;

/** What LanguageTool's format has and is not read here, so that whoever brings it along hears why and what to do. */
final class GrammarRefusal {

    private static final String REFERS = "it refers to definitions elsewhere; ";
    private static final String COMBINATIONS = REFERS + "write each combination as a rule of a rulegroup";
    private static final String WORDS = REFERS + "write out the tokens of the phrase";
    private static final String ALWAYS_ON =
            "each rule of the project is on; remove it, or switch the rule off in rules/prose.yaml";
    private static final String NO_GOALS = "nobody here asks for tones or picky rules; remove it";
    private static final String DISTRIBUTION = "it is for who publishes LanguageTool; remove it";
    private static final String MARKER = "put the words into a marker instead";

    private static final Map<String, String> ELEMENTS = Map.of(
            "filter", "it runs code; use antipatterns and exceptions instead",
            "unification", COMBINATIONS,
            "unify", COMBINATIONS,
            "unify-ignore", COMBINATIONS,
            "phrases", WORDS,
            "phraseref", WORDS);

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("default", ALWAYS_ON),
            Map.entry("tags", NO_GOALS),
            Map.entry("tone_tags", NO_GOALS),
            Map.entry("is_goal_specific", NO_GOALS),
            Map.entry("external", DISTRIBUTION),
            Map.entry("premium", DISTRIBUTION),
            Map.entry("tab", DISTRIBUTION),
            Map.entry("idprefix", DISTRIBUTION),
            Map.entry("integrate", DISTRIBUTION),
            Map.entry("prio", "the project's rules come before all others; remove it"),
            Map.entry("min_prev_matches", "each paragraph is judged alone; remove it"),
            Map.entry("distance_tokens", "each paragraph is judged alone; remove it"),
            Map.entry("mark_from", MARKER),
            Map.entry("mark_to", MARKER));

    private GrammarRefusal() {}

    /** Returns why the element {@code name} is not read, if it is LanguageTool's. */
    static Optional<String> ofElement(String name) {
        return of("element", name, ELEMENTS);
    }

    /** Returns why the attribute {@code name} is not read, if it is LanguageTool's. */
    static Optional<String> ofAttribute(String name) {
        return of("attribute", name, ATTRIBUTES);
    }

    private static Optional<String> of(String what, String name, Map<String, String> reasons) {
        return Optional.ofNullable(reasons.get(name))
                .map(reason -> "the " + what + " " + Quoted.of(name)
                        + " of LanguageTool's format is not read here, for " + reason);
    }
}
