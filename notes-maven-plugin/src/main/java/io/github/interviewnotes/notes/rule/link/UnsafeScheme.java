package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Set;

/** Reports a link that runs or holds something instead of leading somewhere. */
public final class UnsafeScheme implements NoteRule {

    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "blob");

    @Override
    public RuleId id() {
        return RuleId.of("link/unsafe-scheme");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        return WebUse.links(note)
                .filter(use -> UNSAFE.contains(use.target().scheme()))
                .map(use -> use.finding(
                        this,
                        Quoted.of(use.target().written()) + " leads nowhere that a reader may go: '"
                                + use.target().scheme() + ":' is refused by books and sites; link to a page"))
                .toList();
    }
}
