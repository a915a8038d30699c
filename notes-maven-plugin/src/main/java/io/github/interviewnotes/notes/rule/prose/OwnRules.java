package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * The rules that are given to LanguageTool beside its own: those that ship with the plugin, in {@code grammar.xml}
 * beside this class, and those of the project.
 */
final class OwnRules {

    /** What the ids of the shipped rules start with, so that no project's can be the same. */
    static final String PREFIX = "NOTES_";

    private static final String RESOURCE = "grammar.xml";
    private static final String ENGLISH = "en";

    /** Of two rules that mark the same words LanguageTool asks the one with the higher priority; its own have none. */
    private static final int BEFORE_OTHERS = 1;

    private static final int BEFORE_ALL = 1_000;

    /** A paragraph takes milliseconds, on a busy machine a second. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final GrammarFile project;
    private final Set<String> projectIds;

    private OwnRules(GrammarFile project) {
        this.project = project;
        this.projectIds = project.rules().stream().map(GrammarFile.Unit::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the shipped rules and those of {@code project}. */
    static OwnRules with(GrammarFile project) {
        return new OwnRules(project);
    }

    /** Returns the shipped rules alone. */
    static OwnRules shipped() {
        return with(GrammarFile.none());
    }

    /** Returns what tells these rules from all others. */
    String fingerprint() {
        try (InputStream in = OwnRules.class.getResourceAsStream(RESOURCE)) {
            Sha256 hash = new Sha256().add(in.readAllBytes()).add(project.language());
            project.rules().forEach(unit -> hash.add(unit.xml()));
            return hash.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what tells the project's rules from others; those that ship are the plugin's. */
    String basis() {
        return project.fingerprint();
    }

    /** Returns how long a text may be read: without end, unless the project has rules, whose patterns nobody has tried. */
    Patience patience() {
        return projectIds.isEmpty() ? Patience.endless() : new Patience(LIMIT, "a pattern of rules/grammar.xml");
    }

    /** Tells whether a rule is one of the project's. */
    boolean isProjectRule(String id) {
        return projectIds.contains(id);
    }

    /** Tells whether a rule is one of these, which know what a placeholder is. */
    boolean contains(String id) {
        return id.startsWith(PREFIX) || isProjectRule(id);
    }

    /**
     * Returns the rules as LanguageTool has them. A rule of the project that it does not take is left out; its examples
     * tell.
     *
     * @throws IOException if the shipped rules cannot be read
     */
    List<Rule> load(Language language) throws IOException {
        List<Rule> rules = new ArrayList<>();
        if (language.getShortCode().equals(ENGLISH)) {
            try (InputStream in = OwnRules.class.getResourceAsStream(RESOURCE)) {
                rules.addAll(rules(in, RESOURCE, language, BEFORE_OTHERS));
            }
        }
        if (project.language().equals(language.getShortCode())) {
            for (GrammarFile.Unit unit : project.rules()) {
                try {
                    load(unit, language).forEach(rule -> rules.add(new GuardedRule(rule)));
                } catch (IOException | RuntimeException e) {
                    continue;
                }
            }
        }
        return rules;
    }

    private List<AbstractPatternRule> load(GrammarFile.Unit unit, Language language) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file(unit).getBytes(StandardCharsets.UTF_8))) {
            return rules(in, project.label(), language, BEFORE_ALL);
        }
    }

    private String file(GrammarFile.Unit unit) {
        return "<rules lang=\"" + project.language() + "\"><category id=\"PROJECT\" name=\"Project\">" + unit.xml()
                + "</category></rules>";
    }

    private static List<AbstractPatternRule> rules(InputStream in, String name, Language language, int priority)
            throws IOException {
        List<AbstractPatternRule> rules = new PatternRuleLoader().getRules(in, name, language);
        rules.forEach(rule -> rule.setPriority(priority));
        return rules;
    }
}
