package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all rules is the list of rules. After a change, run this test with {@code -Dupdate}. */
class RuleIndexTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final String PAGES = "src/main/resources/io/github/interviewnotes/notes/rules/";

    @Test
    void listsEveryRuleWithItsSeverityAndSummary() throws Exception {
        StringBuilder page = new StringBuilder("""
                # Rules

                <!-- Generated from the rules' pages by RuleIndexTest; run it with -Dupdate after a change. -->

                Each rule has a page with a wrong example, its exact message and a right one; the pages are the rules' tests. On the command line
                `notes:explain` lists them, and `notes:explain -Dnotes.rule=link/broken-anchor` shows a page. What a rule's severity is for your notes,
                and its options, are set in [`rules/notes.yaml`](../rules/README.md#notesyaml). `notes:fix` mends what has a fix.
                """);
        String family = "";
        for (Rule rule : DocumentedRules.of(Configuration.defaults())) {
            if (!rule.id().family().equals(family)) {
                family = rule.id().family();
                page.append("\n## ")
                        .append(family)
                        .append("\n\n| rule | severity | fix | reports |\n|---|---|---|---|\n");
            }
            RulePage of = RulePage.of(rule.id());
            page.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(PAGES)
                    .append(rule.id())
                    .append(".md) | ");
            page.append(rule.severity().word()).append(" | ");
            page.append(of.fact("Fix").orElse("–")).append(" | ");
            page.append(of.summary().replace("|", "\\|")).append(" |\n");
        }
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page.toString(), Files.readString(PAGE));
    }
}
