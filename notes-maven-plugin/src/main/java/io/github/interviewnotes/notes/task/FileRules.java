package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says how severe rules are in one note, and why.
 *
 * @param settings what the configuration says of rules
 * @param path the note
 * @param origin names files and lines
 */
record FileRules(RuleSettings settings, NotePath path, Origin origin) {

    /** Returns the level of a rule: {@code off, info, warning or error}. */
    String level(Rule rule) {
        return settings.level(rule.id().toString(), path).orElse(rule.severity().word());
    }

    /** Tells whether the configuration says anything of a rule that counts for the note. */
    boolean isSet(Rule rule) {
        String id = rule.id().toString();
        return settings.source(id, path).isPresent() || !settings.optionsSet(id).isEmpty();
    }

    /** Returns what the configuration says of a rule, one line each. */
    List<String> words(Rule rule) {
        String id = rule.id().toString();
        Optional<RuleSettings.Source> source = settings.source(id, path);
        List<String> lines = new ArrayList<>();
        lines.add(source.map(found -> words(found, rule)).orElse(rule.severity().word() + " (the rule's own)"));
        for (RuleSettings.Option option : settings.optionsSet(id)) {
            lines.add(option.key() + ": " + option.value() + " (" + origin.of(option.place()) + ")");
        }
        return lines;
    }

    private String words(RuleSettings.Source source, Rule rule) {
        String override = source.override().isEmpty()
                ? ""
                : ", override for "
                        + source.override().stream()
                                .map(Glob::pattern)
                                .map(Quoted::of)
                                .collect(Collectors.joining(", "));
        String own = source.level().equals(rule.severity().word())
                ? ""
                : "; the rule's own is " + rule.severity().word();
        return source.level() + " (" + origin.of(source.place()) + override + own + ")";
    }
}
