package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the configuration says of severities.
 *
 * @param settings which rules are off or have another severity, and where
 */
record Levels(RuleSettings settings) {

    private static final String OFF = "off";

    /** Gives findings the severity that the configuration asks for, and drops those that it does not want. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> level = level(finding.rule().toString(), finding.location());
            if (level.isEmpty()) {
                kept.add(finding);
            } else if (!level.get().equals(OFF)) {
                kept.add(finding.at(Severity.valueOf(level.get().toUpperCase(Locale.ROOT))));
            }
        }
        return kept;
    }

    /** Overrides are for notes. */
    private Optional<String> level(String rule, Location location) {
        return location.folder() == Location.Folder.NOTES
                ? settings.level(rule, location.path())
                : settings.level(rule);
    }

    /** Tells whether a rule is wanted nowhere. */
    boolean isOff(RuleId rule) {
        return settings.isOff(rule.toString());
    }

    boolean isOff(RuleId rule, NotePath path) {
        return settings.level(rule.toString(), path).filter(OFF::equals).isPresent();
    }
}
