package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of the prose is judged. */
public enum ProseMode {
    /** Words and grammar. */
    FULL,
    /** Words only; grammar needs seconds to start. */
    SPELLING,
    /** Nothing. */
    OFF;

    private static final String FAMILY = "prose";

    /** What reads for grammar. */
    private static final Set<String> GRAMMAR = Set.of("failing-example", "grammar", "idle-exception");

    /**
     * Returns the mode of this name.
     *
     * @throws SetupException if there is none
     */
    public static ProseMode of(String name) throws SetupException {
        for (ProseMode mode : values()) {
            if (mode.word().equals(name)) {
                return mode;
            }
        }
        throw new SetupException("notes.prose is '" + name + "'; expected "
                + Arrays.stream(values()).map(ProseMode::word).collect(Collectors.joining(", ")));
    }

    /** Returns those of {@code rules} that run. */
    List<Rule> rules(List<Rule> rules) {
        return rules.stream().filter(this::runs).toList();
    }

    /** Returns what the result has to say of the rules that do not run. */
    List<String> reservations() {
        return switch (this) {
            case FULL -> List.of();
            case SPELLING -> List.of("grammar was left to the full check (notes.prose=full)");
            case OFF -> List.of("prose was not judged (notes.prose=off)");
        };
    }

    private boolean runs(Rule rule) {
        return switch (this) {
            case FULL -> true;
            case SPELLING ->
                !rule.id().family().equals(FAMILY)
                        || !GRAMMAR.contains(rule.id().name());
            case OFF -> !rule.id().family().equals(FAMILY);
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
