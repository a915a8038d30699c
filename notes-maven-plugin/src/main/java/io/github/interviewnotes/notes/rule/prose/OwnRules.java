package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.Language;
import org.languagetool.rules.Rule;

/**
 * The rules that are given to LanguageTool beside its own: those that ship with the plugin, in {@code grammar.xml}
 * beside this class, and those of the project.
 */
final class OwnRules {

    /** What the ids of the shipped rules start with, so that no project's can be the same. */
    static final String PREFIX = "NOTES_";

    static final String RESOURCE = "grammar.xml";

    /** A rule takes a fraction of a millisecond for a sentence, on a busy machine some. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final GrammarFile project;
    private final Trials trials;
    private final Set<String> projectIds;

    private OwnRules(GrammarFile project, Trials trials) {
        this.project = project;
        this.trials = trials;
        this.projectIds = project.rules().stream().map(GrammarFile.Unit::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the shipped rules and those of {@code project}. */
    static OwnRules with(GrammarFile project) {
        return with(project, LIMIT);
    }

    /**
     * Returns the shipped rules and those of {@code project}.
     *
     * @param limit how long one of these may take for a sentence
     */
    static OwnRules with(GrammarFile project, Duration limit) {
        return new OwnRules(project, new Trials(limit));
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

    /** Returns the trials of the project's rules; those that ship were tried. */
    Trials trials() {
        return trials;
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
        return new OwnRuleLoader(project, trials).load(language);
    }
}
