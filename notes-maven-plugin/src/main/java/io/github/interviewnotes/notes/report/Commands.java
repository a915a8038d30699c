package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.RuleId;

/** The commands that help with findings, as somebody would type them where the run was started. */
public interface Commands {

    /** Returns the one that mends what can be mended. */
    String fix();

    /** Returns the one that also mends what somebody must read before it is kept. */
    String fixUnsafe();

    /** Returns the one that explains a rule. */
    String explain(RuleId rule);

    /** Returns what the command that ran needs in addition, to show so many findings. */
    String showing(int findings);
}
