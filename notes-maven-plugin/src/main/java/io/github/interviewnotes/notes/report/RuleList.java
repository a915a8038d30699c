package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RulePage;
import java.util.List;

/** Rules on a terminal, one line each: its id, its severity, whether {@code notes:fix} mends what it finds, and what it reports. */
public final class RuleList {

    private static final String NO_FIX = "-";

    private RuleList() {}

    /** Returns the lines, each with its line end. */
    public static String of(List<Rule> rules, Style style) {
        int widest = rules.stream()
                .mapToInt(rule -> rule.id().toString().length())
                .max()
                .orElse(0);
        StringBuilder list = new StringBuilder();
        list.append(style.of(Ink.STRONG, padded("rule", widest) + padded("severity", 8) + padded("fix", 6) + "reports"))
                .append('\n');
        for (Rule rule : rules) {
            RulePage page = RulePage.of(rule.id());
            String severity = rule.severity().word();
            list.append(padded(rule.id().toString(), widest))
                    .append(style.of(Ink.of(rule.severity()), severity))
                    .append(" ".repeat(10 - severity.length()))
                    .append(padded(fix(page), 6))
                    .append(page.summary())
                    .append('\n');
        }
        return list.toString();
    }

    /** The first word says how safe the fix is. */
    private static String fix(RulePage page) {
        return page.fact("Fix").map(fix -> fix.split("[^a-z]", 2)[0]).orElse(NO_FIX);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width + 2 - text.length());
    }
}
