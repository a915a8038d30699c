package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.References.Definition;
import io.github.interviewnotes.notes.note.References.Undefined;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports a reference link, image or footnote whose label is defined nowhere in the note. */
public final class UndefinedReference implements NoteRule {

    private static final RuleId ID = RuleId.of("link/undefined-reference");

    /** A note with more undefined references than this gets no more suggestions; each is a search through all labels. */
    private static final int MOST_SUGGESTIONS = 100;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        Set<String> labels = new TreeSet<>();
        note.references().definitions().stream().map(Definition::label).forEach(labels::add);
        List<Finding> findings = new ArrayList<>();
        for (Undefined undefined : note.references().undefined()) {
            String suggestion = findings.size() < MOST_SUGGESTIONS
                    ? Nearest.to(undefined.label(), labels)
                            .map(label -> "; did you mean " + Quoted.of("[" + label + "]") + "?")
                            .orElse("")
                    : "";
            findings.add(Finding.of(
                    this,
                    Location.of(note, undefined.range()),
                    "this note has no definition of " + Quoted.of("[" + undefined.label() + "]") + suggestion));
        }
        return findings;
    }
}
