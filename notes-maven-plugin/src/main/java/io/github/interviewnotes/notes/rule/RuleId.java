package io.github.interviewnotes.notes.rule;

import java.util.regex.Pattern;

/**
 * The name of a rule.
 *
 * @param family what it is about: {@code index}, {@code link}, …
 * @param name the defect in kebab case: {@code dangling-entry}
 */
public record RuleId(String family, String name) implements Comparable<RuleId> {

    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!PART.matcher(family).matches() || !PART.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + family + "/" + name + "' is not a rule id of the form family/kebab-name");
        }
    }

    /** Returns the id written as {@code family/name}. */
    public static RuleId of(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + id + "' is not a rule id of the form family/kebab-name");
        }
        return new RuleId(id.substring(0, slash), id.substring(slash + 1));
    }

    @Override
    public int compareTo(RuleId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}
