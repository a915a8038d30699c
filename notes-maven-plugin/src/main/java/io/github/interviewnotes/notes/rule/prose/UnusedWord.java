package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.DictionaryLines;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.DictionaryRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Memory;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports an entry of the dictionary that no note uses, or that is right without it. */
public final class UnusedWord implements DictionaryRule, LastingRule {

    /** The id of this rule. */
    public static final RuleId ID = RuleId.of("prose/unused-word");

    private final Dictionary dictionary;
    private final ProseCheck check;
    private final Memory memory;

    /**
     * Makes the rule.
     *
     * @param dictionary whose entries are looked for
     * @param check which knows what is right without them
     * @param memory of the words of notes
     */
    public UnusedWord(Dictionary dictionary, ProseCheck check, Memory memory) {
        this.dictionary = dictionary;
        this.check = check;
        this.memory = memory;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String basis() {
        return check.basis() + dictionary.text().content();
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        List<String> accepted = dictionary.accepted();
        if (accepted.isEmpty()) {
            return List.of();
        }
        Set<String> used = Usage.of(notebook, accepted, memory);
        List<Finding> findings = new ArrayList<>();
        for (Dictionary.Entry entry : dictionary.entries()) {
            if (entry instanceof Dictionary.Accepted) {
                reason(entry.text(), used, notebook.notes()).ifPresent(reason -> findings.add(finding(entry, reason)));
            }
        }
        return findings;
    }

    private Optional<String> reason(String entry, Set<String> used, List<Note> notes) {
        return used.contains(entry)
                ? check.knownWithout(entry, notes).map(who -> "needs no entry: " + who + " has it; remove it")
                : Optional.of("stands in no note; remove it");
    }

    private Finding finding(Dictionary.Entry entry, String reason) {
        DictionaryLines lines = new DictionaryLines(dictionary);
        return Finding.of(
                        this,
                        Location.inRules(Dictionary.FILE, dictionary.text(), lines.range(entry)),
                        Quoted.of(entry.text()) + " " + reason)
                .perhapsMendedBy(lines.removal(entry));
    }
}
