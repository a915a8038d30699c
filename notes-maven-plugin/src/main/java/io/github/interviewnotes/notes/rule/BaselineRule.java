package io.github.interviewnotes.notes.rule;

/** What can be wrong with a baseline. It is found by comparing it with the findings of all other rules. */
public enum BaselineRule implements Rule {
    /** It holds a debt that is paid. */
    MENDED("mended");

    private final RuleId id;

    BaselineRule(String name) {
        this.id = new RuleId("baseline", name);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }
}
