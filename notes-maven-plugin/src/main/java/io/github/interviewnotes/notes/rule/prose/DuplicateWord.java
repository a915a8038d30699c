package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.DictionaryLines;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.DictionaryRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports an entry of the dictionary that another entry already covers. */
public final class DuplicateWord implements DictionaryRule {

    private final Dictionary dictionary;

    /** @param dictionary whose entries are compared */
    public DuplicateWord(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/duplicate-word");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Coverage coverage = new Coverage(dictionary);
        Map<String, Dictionary.Entry> forbidden = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Dictionary.Entry entry : dictionary.entries()) {
            if (entry instanceof Dictionary.Accepted accepted) {
                accepted(accepted, coverage).ifPresent(findings::add);
            } else {
                // a form that is forbidden beside another may have a replacement of its own
                Dictionary.Entry first = forbidden.putIfAbsent(entry.text(), entry);
                if (first != null) {
                    findings.add(again(entry, first));
                }
            }
        }
        return findings;
    }

    private Optional<Finding> accepted(Dictionary.Accepted entry, Coverage coverage) {
        Dictionary.Accepted first = coverage.first(entry.text()).orElse(entry);
        if (first != entry) {
            return Optional.of(again(entry, first));
        }
        Optional<Dictionary.Accepted> form = coverage.ofForm(entry.text());
        if (form.isPresent()) {
            return form.map(base -> removed(
                    entry, "follows from " + Quoted.of(base.text()) + " in line " + line(base) + "; remove it"));
        }
        // which of the two is meant only a person knows, so this carries no edit
        return coverage.ofCase(entry.text())
                .map(base -> finding(
                        entry,
                        "follows from " + Quoted.of(base.text()) + " in line " + line(base)
                                + ", which stands for any letter case; remove the wrong one"));
    }

    private Finding again(Dictionary.Entry entry, Dictionary.Entry first) {
        return removed(entry, "already stands in line " + line(first) + "; remove one of the two");
    }

    private Finding removed(Dictionary.Entry entry, String what) {
        return finding(entry, what).mendedBy(new DictionaryLines(dictionary).removal(entry));
    }

    private Finding finding(Dictionary.Entry entry, String what) {
        return Finding.of(
                this,
                Location.inRules(Dictionary.FILE, dictionary.text(), new DictionaryLines(dictionary).range(entry)),
                Quoted.of(entry.line()) + " " + what);
    }

    private static int line(Dictionary.Entry entry) {
        return entry.place().position().line();
    }
}
