package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulesFileRule;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports a hidden sentence of {@code prose.yaml} that hides nothing. */
public final class IdleException implements LastingRule, RulesFileRule, Fallible {

    private final ProseSettings settings;
    private final SourceText text;
    private final ProseCheck check;

    /**
     * Makes the rule.
     *
     * @param settings whose hidden sentences are judged
     * @param text what they were read from
     * @param check which hides
     */
    public IdleException(ProseSettings settings, SourceText text, ProseCheck check) {
        this.settings = settings;
        this.text = text;
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/idle-exception");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String basis() {
        return check.basis() + text.content();
    }

    @Override
    public boolean hasFailed() {
        return check.hasFailed();
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        List<Finding> findings = new ArrayList<>();
        // only where a sentence stands at all is it worth to ask what is wrong with it
        Map<HiddenSentence, List<Note>> occurrences = new Hiding(settings.hidden()).occurrences(notebook.notes());
        for (HiddenSentence one : settings.hidden()) {
            List<Note> notes = occurrences.get(one);
            if (notes.isEmpty()) {
                findings.add(finding(one, "no note has such a sentence"));
            } else if (notes.stream().noneMatch(note -> check.hides(one, note)) && !check.hasFailed()) {
                // what could not be read may hold what is hidden
                findings.add(finding(one, Quoted.of(one.rule()) + " finds nothing in such a sentence"));
            }
        }
        return findings;
    }

    private Finding finding(HiddenSentence one, String reason) {
        int start = text.offset(one.place().position());
        Range line =
                new Range(start, text.lineRange(one.place().position().line()).end());
        return Finding.of(
                this,
                Location.inRules(ProseSettings.FILE, text, line),
                "this exception hides nothing: " + reason + "; remove it");
    }
}
