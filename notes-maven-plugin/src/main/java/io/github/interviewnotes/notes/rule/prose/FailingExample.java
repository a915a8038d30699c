package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulesFileRule;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports an example of a project's own rule of grammar that the rule does not bear out. Examples are read as paragraphs
 * of a note are, so what was read once is remembered as long as the file stays.
 */
public final class FailingExample implements LastingRule, RulesFileRule, Fallible {

    private final GrammarFile grammar;
    private final ProseCheck check;

    /** Makes the rule from the project's rules and the check that all rules of this family share. */
    public FailingExample(GrammarFile grammar, ProseCheck check) {
        this.grammar = grammar;
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/failing-example");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String basis() {
        return check.basis();
    }

    @Override
    public boolean hasFailed() {
        return check.hasFailed();
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        List<Finding> findings = new ArrayList<>();
        for (GrammarFile.Unit rule : grammar.rules()) {
            for (Example example : rule.examples()) {
                fault(rule.id(), example)
                        .map(message -> Finding.of(this, GrammarPlace.of(example.position()), message))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<String> fault(String rule, Example example) {
        try {
            Optional<Remark.Fault> failure = found(rule, example.text()).stream()
                    .filter(fault -> GuardedRule.isFailure(fault.message()))
                    .findFirst();
            if (failure.isPresent()) {
                return failure.map(fault -> rule + ": " + fault.message());
            }
            if (!check.tries(rule)) {
                return Optional.empty();
            }
            return example.isWrong() ? ofWrong(rule, example) : ofRight(rule, example);
        } catch (UnreadableException e) {
            return Optional.of("this example was not judged: " + e.getMessage());
        }
    }

    private Optional<String> ofRight(String rule, Example example) throws UnreadableException {
        return found(rule, example.text()).stream()
                .findFirst()
                .map(fault -> rule + " finds " + marked(fault, example.text())
                        + " here, where nothing is marked; mark it, or change the pattern");
    }

    private Optional<String> ofWrong(String rule, Example example) throws UnreadableException {
        List<Remark.Fault> found = found(rule, example.text());
        Optional<Remark.Fault> hit = found.stream()
                .filter(fault -> fault.from() == example.from() && fault.to() == example.to())
                .findFirst();
        if (hit.isEmpty()) {
            String instead = found.isEmpty() ? "nothing" : marked(found.get(0), example.text());
            return Optional.of(rule + " finds " + instead + " here, not " + Quoted.of(example.marked())
                    + "; change the pattern or the marker");
        }
        for (String correction : example.corrections()) {
            List<String> suggestions = hit.get().suggestions();
            if (!suggestions.contains(correction)) {
                return Optional.of(rule + " suggests " + (suggestions.isEmpty() ? "nothing" : Choice.of(suggestions))
                        + " here, not " + Quoted.of(correction) + "; change the message or the correction");
            }
            String corrected = example.correctedTo(correction);
            List<Remark.Fault> left = found(rule, corrected);
            if (!left.isEmpty()) {
                return Optional.of(rule + " still finds " + marked(left.get(0), corrected)
                        + " when this is corrected to " + Quoted.of(correction) + "; except that in the pattern");
            }
        }
        return Optional.empty();
    }

    private List<Remark.Fault> found(String rule, String text) throws UnreadableException {
        Wording wording = Wording.of(new Passage(
                Passage.Kind.PARAGRAPH, List.of(new Passage.Verbatim(text, new Range(0, text.length())))));
        return check.read(grammar.language(), wording).stream()
                .filter(fault -> fault.id().equals(rule))
                .toList();
    }

    private static String marked(Remark.Fault fault, String text) {
        return Quoted.of(text.substring(fault.from(), fault.to()));
    }
}
