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
import java.util.List;
import java.util.Optional;

/** Reports an entry of the dictionary that is not in its place. */
public final class UnsortedDictionary implements DictionaryRule {

    private final Dictionary dictionary;

    /** @param dictionary whose entries are to be in order */
    public UnsortedDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/unsorted-dictionary");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        List<Dictionary.Entry> entries = dictionary.entries();
        List<Dictionary.Entry> sorted = Ascent.longest(entries, Dictionary.Entry::line, Dictionary.ORDER);
        List<Finding> findings = new ArrayList<>();
        int kept = 0;
        for (Dictionary.Entry entry : entries) {
            if (kept < sorted.size() && sorted.get(kept) == entry) {
                kept++;
            } else {
                findings.add(misplaced(entry, sorted));
            }
        }
        return findings;
    }

    private Finding misplaced(Dictionary.Entry entry, List<Dictionary.Entry> sorted) {
        DictionaryLines lines = new DictionaryLines(dictionary);
        Optional<Dictionary.Entry> next = sorted.stream()
                .filter(other -> Dictionary.ORDER.compare(entry.line(), other.line()) < 0)
                .findFirst();
        Dictionary.Entry neighbour = next.orElse(sorted.get(sorted.size() - 1));
        return Finding.of(
                        this,
                        Location.inRules(Dictionary.FILE, dictionary.text(), lines.range(entry)),
                        Quoted.of(entry.line())
                                + " is not in order; lines are sorted without regard to letter case, so it stands "
                                + (next.isPresent() ? "before " : "behind ") + Quoted.of(neighbour.line())
                                + " in line " + neighbour.place().position().line())
                .mendedBy(List.of(lines.sorting()));
    }
}
