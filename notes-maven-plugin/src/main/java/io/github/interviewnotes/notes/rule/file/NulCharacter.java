package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note that holds a NUL character. */
public final class NulCharacter implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/nul-character");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return notebook.damages().stream()
                .filter(Damage.NulCharacter.class::isInstance)
                .map(Damage.NulCharacter.class::cast)
                .map(damage -> Finding.of(
                        this,
                        new Location(damage.path(), damage.position(), damage.position()),
                        "a NUL character stands here, so the note was not read; take it out"))
                .toList();
    }
}
