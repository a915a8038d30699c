package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Reports a heading that lies more than one level below the heading before it. */
public final class SkippedLevel implements NoteRule {

    @Override
    public RuleId id() {
        return RuleId.of("section/skipped-level");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        List<Heading> headings = note.outline().headings();
        for (int i = 1; i < headings.size(); i++) {
            Heading before = headings.get(i - 1);
            Heading heading = headings.get(i);
            if (heading.level() > before.level() + 1) {
                String message = Quoted.of(heading.text()) + " is of level " + heading.level() + " below "
                        + Quoted.of(before.text()) + " of level " + before.level() + "; expected level "
                        + (before.level() + 1) + " at most";
                findings.add(Finding.of(this, Location.of(note, heading.textRange()), message));
            }
        }
        return findings;
    }
}
