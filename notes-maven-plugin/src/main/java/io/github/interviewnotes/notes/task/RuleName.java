package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * The name of a rule or of a family as somebody typed it.
 *
 * @param typed what was typed
 */
record RuleName(String typed) {

    RuleName {
        typed = typed.strip();
    }

    /** Tells whether a whole family is meant that {@code rule} belongs to: {@code link} or <code>link/*</code>. */
    boolean isFamilyOf(Rule rule) {
        String family = rule.id().family();
        return typed.equals(family) || typed.equals(family + "/") || typed.equals(family + "/*");
    }

    /**
     * Returns the rule that is meant.
     *
     * @throws SetupException if there is none of this name; the message names what was probably meant
     */
    Rule in(List<Rule> all) throws SetupException {
        Optional<Rule> found =
                all.stream().filter(rule -> rule.id().toString().equals(typed)).findFirst();
        return found.orElseThrow(() -> unknown(all));
    }

    private SetupException unknown(List<Rule> all) {
        String unknown = "notes.rule is " + Quoted.of(typed) + ", which is no rule";
        if (typed.matches("[A-Z]+(_[A-Z0-9]+)+(\\[[0-9]+])?")) {
            return new SetupException(
                    unknown
                            + " of notes; it looks like one of LanguageTool's, which prose/grammar reports and prose.yaml can set");
        }
        List<String> ids = all.stream().map(rule -> rule.id().toString()).toList();
        List<String> sameName = all.stream()
                .filter(rule -> rule.id().name().equals(typed.substring(typed.indexOf('/') + 1)))
                .map(rule -> rule.id().toString())
                .toList();
        if (!sameName.isEmpty()) {
            return new SetupException(unknown + "; did you mean '" + String.join("' or '", sameName) + "'?");
        }
        String meant = meant(typed, ids);
        return new SetupException(unknown + (meant.isEmpty() ? "; without notes.rule all are listed" : meant));
    }

    /** Returns a question whether the nearest name is meant; empty where none is near. */
    static String meant(String typed, List<String> names) {
        return Nearest.to(typed, names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }
}
