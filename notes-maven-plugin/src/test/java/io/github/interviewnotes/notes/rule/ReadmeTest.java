package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's table of rules is the list of rules. After a change, run this test with {@code -Dupdate}. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String PAGES = "notes-maven-plugin/src/main/resources/io/github/interviewnotes/notes/rules/";
    private static final String START = "| rule | severity | reports |\n|---|---|---|\n";
    private static final String END = "\n## Licence";

    @Test
    void listsEveryRuleWithItsSeverityAndSummary() throws Exception {
        StringBuilder table = new StringBuilder();
        List<Rule> all = new ArrayList<>(Rules.of(Configuration.defaults()).all());
        all.addAll(ExampleRule.all());
        all.addAll(List.of(BaselineRule.values()));
        all.sort(Comparator.comparing(Rule::id));
        for (Rule rule : all) {
            table.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(PAGES)
                    .append(rule.id())
                    .append(".md) | ");
            table.append(rule.severity().word()).append(" | ");
            table.append(RulePage.of(rule.id()).summary().replace("|", "\\|")).append(" |\n");
        }
        String readme = Files.readString(README);
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf(END);
        if (System.getProperty("update") != null) {
            readme = readme.substring(0, start) + table + readme.substring(end);
            Files.writeString(README, readme);
            end = readme.indexOf(END);
        }

        assertEquals(
                List.of(table.toString().split("\n")),
                List.of(readme.substring(start, end).split("\n")));
    }
}
