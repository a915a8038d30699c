package io.github.interviewnotes.notes.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that explains a rule; it ships with the plugin, and its examples are the rule's tests.
 *
 * @param id the rule
 * @param markdown the whole page
 */
public record RulePage(RuleId id, String markdown) {

    private static final String PAGES = "https://github.com/interviewnotes/interview-notes/blob/main"
            + "/notes-maven-plugin/src/main/resources/io/github/interviewnotes/notes/rules/";

    /**
     * Returns the page of a rule.
     *
     * @throws IllegalStateException if the plugin has none, which the build's own tests rule out
     */
    public static RulePage of(RuleId id) {
        String resource = "/io/github/interviewnotes/notes/rules/" + id + ".md";
        try (InputStream page = RulePage.class.getResourceAsStream(resource)) {
            if (page == null) {
                throw new IllegalStateException("rule " + id + " has no page " + resource);
            }
            return new RulePage(id, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of rule " + id + " cannot be read", e);
        }
    }

    /** Returns what the list below the title says under {@code name}, such as {@code Severity}. */
    public Optional<String> fact(String name) {
        String start = "- **" + name + ":** ";
        return markdown.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    /** Returns where the page can be read on the web. */
    public String address() {
        return PAGES + id + ".md";
    }

    /** Returns the page's first paragraph, on one line and without backticks: what the rule reports. */
    public String summary() {
        return markdown.lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .reduce((first, second) -> first + " " + second)
                .orElse("")
                .replace("`", "");
    }
}
