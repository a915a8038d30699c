package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.Language;
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

    /** Tells whether the project has rules, whose patterns nobody has tried. */
    boolean hasProjectRules() {
        return !projectIds.isEmpty();
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
    List<AbstractPatternRule> load(Language language) throws IOException {
        List<AbstractPatternRule> rules = new ArrayList<>();
        try (InputStream in = OwnRules.class.getResourceAsStream(RESOURCE)) {
            rules.addAll(new PatternRuleLoader().getRules(in, RESOURCE, language));
        }
        if (!project.language().equals(language.getShortCode())) {
            return rules;
        }
        for (GrammarFile.Unit unit : project.rules()) {
            String xml = "<rules lang=\"" + project.language() + "\"><category id=\"PROJECT\" name=\"Project\">"
                    + unit.xml() + "</category></rules>";
            try {
                rules.addAll(new PatternRuleLoader()
                        .getRules(
                                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                                project.label(),
                                language));
            } catch (IOException | RuntimeException e) {
                continue;
            }
        }
        return rules;
    }
}
