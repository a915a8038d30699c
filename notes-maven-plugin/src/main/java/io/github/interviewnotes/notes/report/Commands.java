package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.RuleId;
import java.util.Optional;

/** The commands that help with findings, as somebody would type them where the run was started. */
public interface Commands {

    /** Returns the one that mends what can be mended. */
    String fix();

    /** Returns the one that also mends what somebody must read before it is kept. */
    String fixUnsafe();

    /** Returns the one that writes down what is found now, so that only what is new is found; nothing where there is none. */
    Optional<String> baseline();

    /** Returns the one that explains a rule. */
    String explain(RuleId rule);

    /** Returns what is to be done when findings are mended, as a sentence without a full stop; nothing where it happens by itself. */
    Optional<String> again();

    /** Returns what the command that ran needs in addition, to show so many findings. */
    String showing(int findings);
}
