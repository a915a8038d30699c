package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.text.Edit;
import java.util.List;

/**
 * One defect at one place.
 *
 * @param rule who found it
 * @param severity how bad it is
 * @param location where it is
 * @param message what is there, what was expected and, where something is near, what was probably meant; one line, no full stop at
 *     the end
 * @param related other places that explain it
 * @param fix what mends it
 * @param details lines that show what the message says, such as a diff; mostly empty
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Location location,
        String message,
        List<Related> related,
        Fix fix,
        String details)
        implements Comparable<Finding> {

    public Finding {
        related = List.copyOf(related);
    }

    /** A finding that safe edits of its own file mend. */
    public Finding(
            RuleId rule,
            Severity severity,
            Location location,
            String message,
            List<Related> related,
            List<Edit> edits,
            String details) {
        this(rule, severity, location, message, related, Fix.of(Fix.Safety.SAFE, location.path(), edits), details);
    }

    /** A finding without details. */
    public Finding(
            RuleId rule,
            Severity severity,
            Location location,
            String message,
            List<Related> related,
            List<Edit> edits) {
        this(rule, severity, location, message, related, edits, "");
    }

    /** A place that explains a finding. */
    public record Related(Location location, String message) {}

    /** Returns a finding of {@code rule} at its own severity, with no related places and no edits. */
    public static Finding of(Rule rule, Location location, String message) {
        return new Finding(rule.id(), rule.severity(), location, message, List.of(), List.of());
    }

    /** Returns this finding at another severity. */
    public Finding at(Severity other) {
        return new Finding(rule, other, location, message, related, fix, details);
    }

    /** Returns this finding with one more related place. */
    public Finding with(Related place) {
        List<Related> more = new java.util.ArrayList<>(related);
        more.add(place);
        return new Finding(rule, severity, location, message, more, fix, details);
    }

    /** Returns this finding with safe edits of its own file. */
    public Finding mendedBy(List<Edit> mending) {
        return mendedBy(Fix.of(Fix.Safety.SAFE, location.path(), mending));
    }

    /** Returns this finding with edits of its own file that somebody should read. */
    public Finding perhapsMendedBy(List<Edit> mending) {
        return mendedBy(Fix.of(Fix.Safety.UNSAFE, location.path(), mending));
    }

    /** Returns this finding with this fix. */
    public Finding mendedBy(Fix mending) {
        return new Finding(rule, severity, location, message, related, mending, details);
    }

    /** Returns the edits of the located file, where no other file has to change with it; else none. */
    public List<Edit> edits() {
        return fix.edits().size() == 1 ? fix.in(location.path()) : List.of();
    }

    /** Returns this finding with these details. */
    public Finding explainedBy(String lines) {
        return new Finding(rule, severity, location, message, related, fix, lines);
    }

    /** Returns this finding in other words. */
    public Finding saying(String words) {
        return new Finding(rule, severity, location, words, related, fix, details);
    }

    /** Returns this finding at another place. */
    public Finding in(Location place) {
        return new Finding(rule, severity, place, message, related, fix, details);
    }

    /** Orders by path, line, column, rule and message. */
    @Override
    public int compareTo(Finding other) {
        int byLocation = location.compareTo(other.location);
        if (byLocation != 0) {
            return byLocation;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }
}
