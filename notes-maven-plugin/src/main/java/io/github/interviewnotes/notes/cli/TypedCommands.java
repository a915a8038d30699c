package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.report.Commands;
import io.github.interviewnotes.notes.rule.RuleId;

/** The commands that help with findings, as somebody types them here. */
record TypedCommands() implements Commands {

    @Override
    public String fix() {
        return "notes fix";
    }

    @Override
    public String explain(RuleId rule) {
        return "notes explain " + rule;
    }

    @Override
    public String showing(int findings) {
        return "--maxFindings=" + findings;
    }
}
