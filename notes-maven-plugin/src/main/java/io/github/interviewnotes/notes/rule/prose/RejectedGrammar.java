package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulesFileRule;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports what cannot be used of a project's own rules of grammar. */
public final class RejectedGrammar implements LastingRule, RulesFileRule {

    private final GrammarFile grammar;

    /** Makes the rule from the project's rules. */
    public RejectedGrammar(GrammarFile grammar) {
        this.grammar = grammar;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/rejected-grammar");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String basis() {
        return grammar.fingerprint();
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Stream<Finding> faults = grammar.faults().stream()
                .map(fault -> Finding.of(this, GrammarPlace.of(fault.position()), fault.message()));
        Set<String> taken = grammar.rules().isEmpty() ? Set.of() : idsOfOthers();
        Stream<Finding> borrowed = grammar.rules().stream()
                .filter(rule -> taken.contains(rule.id()) || rule.id().startsWith(OwnRules.PREFIX))
                .map(rule -> Finding.of(
                        this,
                        GrammarPlace.of(rule.position()),
                        "the id " + Quoted.of(rule.id()) + " is "
                                + (taken.contains(rule.id())
                                        ? "that of a rule of LanguageTool"
                                        : "kept for the plugin's rules")
                                + "; choose another"));
        return Stream.concat(faults, borrowed).toList();
    }

    private static Set<String> idsOfOthers() {
        Map<String, Set<String>> byCategory = KnownRules.shipped().byCategory();
        return byCategory.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
