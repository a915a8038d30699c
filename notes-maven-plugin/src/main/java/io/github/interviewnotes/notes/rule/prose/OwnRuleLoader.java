package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * Makes LanguageTool's rules of {@link OwnRules}, which is asked in each check; Java loads LanguageTool with this class.
 *
 * @param project the project's rules
 * @param trials of them
 */
record OwnRuleLoader(GrammarFile project, Trials trials) {

    private static final String ENGLISH = "en";

    /** Of two rules that mark the same words LanguageTool asks the one with the higher priority; its own have none. */
    private static final int BEFORE_OTHERS = 1;

    private static final int BEFORE_ALL = 1_000;

    /**
     * Returns the rules as LanguageTool has them. A rule of the project that it does not take is left out; its examples
     * tell.
     *
     * @throws IOException if the shipped rules cannot be read
     */
    List<Rule> load(Language language) throws IOException {
        List<Rule> rules = new ArrayList<>();
        if (language.getShortCode().equals(ENGLISH)) {
            try (InputStream in = OwnRuleLoader.class.getResourceAsStream(OwnRules.RESOURCE)) {
                rules.addAll(rules(in, OwnRules.RESOURCE, language, BEFORE_OTHERS));
            }
        }
        if (project.language().equals(language.getShortCode())) {
            for (GrammarFile.Unit unit : project.rules()) {
                try {
                    load(unit, language).forEach(rule -> rules.add(new GuardedRule(rule, trials)));
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
