package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Wildcard;
import java.util.List;
import java.util.Optional;

/**
 * Which fixes are made.
 *
 * @param unsafe whether those are, too, that somebody should read
 * @param rules the rules whose findings are mended, by id or pattern ({@code link/*}); empty means all of them
 * @param paths the notes whose findings are mended, or folders of such; empty means all of them
 */
public record FixSelection(boolean unsafe, List<String> rules, List<NotePath> paths) {

    /** All safe fixes. */
    public static final FixSelection SAFE = new FixSelection(false, List.of());

    public FixSelection {
        rules = List.copyOf(rules);
        paths = List.copyOf(paths);
    }

    /** A selection from whatever files. */
    public FixSelection(boolean unsafe, List<String> rules) {
        this(unsafe, rules, List.of());
    }

    /**
     * Refuses patterns that fit no rule.
     *
     * @param known the ids of all rules
     * @throws ConfigException that names the first of them
     */
    public void requireKnown(List<RuleId> known) throws ConfigException {
        List<String> ids = known.stream().map(RuleId::toString).toList();
        for (String pattern : rules) {
            Wildcard wildcard = wildcard(pattern);
            if (ids.stream().noneMatch(wildcard::matches)) {
                Optional<String> near = Nearest.to(pattern, ids);
                throw new ConfigException("no rule is called " + Quoted.of(pattern)
                        + near.map(id -> "; did you mean " + Quoted.of(id) + "?")
                                .orElse("; expected an id such as 'link/broken-file', or a pattern such as 'link/*'"));
            }
        }
    }

    /** Tells whether findings of a rule are mended. */
    public boolean speaksOf(RuleId rule) {
        return rules.isEmpty()
                || rules.stream().anyMatch(pattern -> wildcard(pattern).matches(rule.toString()));
    }

    /** Tells whether this finding is mended. */
    public boolean takes(Finding finding) {
        return (unsafe || finding.fix().isSafe()) && isMeant(finding);
    }

    /** Tells whether this finding would be mended if fixes that are not safe were made. */
    public boolean holdsBack(Finding finding) {
        return !unsafe && !finding.fix().isSafe() && isMeant(finding);
    }

    private boolean isMeant(Finding finding) {
        return !finding.fix().isEmpty() && speaksOf(finding.rule()) && speaksOf(finding.location());
    }

    private boolean speaksOf(Location place) {
        return paths.isEmpty()
                || place.folder() == Location.Folder.NOTES
                        && paths.stream()
                                .anyMatch(path -> place.path().equals(path)
                                        || place.path().isBelow(path));
    }

    private static Wildcard wildcard(String pattern) {
        return new Wildcard(pattern, false);
    }
}
