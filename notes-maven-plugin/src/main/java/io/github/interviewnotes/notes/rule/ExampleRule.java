package io.github.interviewnotes.notes.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What can be wrong with an example. These are found by running the notes' code, not by judging facts. */
public enum ExampleRule implements Rule {
    /** The options of a block contradict each other or are none. */
    BAD_OPTION("bad-option"),
    /** It failed. */
    FAILED("failed"),
    /** It was to fail and did not, or failed in another way. */
    NOT_RAISED("not-raised"),
    /** It printed something else. */
    OUTPUT_DIFFERS("output-differs"),
    /** It did not run though it should have. */
    SKIPPED("skipped"),
    /** It ran too long. */
    TIMEOUT("timeout"),
    /** It printed too much. */
    TOO_MUCH_OUTPUT("too-much-output");

    private final RuleId id;

    ExampleRule(String name) {
        this.id = new RuleId("example", name);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Returns all of them as rules, sorted by id. */
    public static List<Rule> all() {
        return Arrays.stream(values())
                .map(Rule.class::cast)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
