package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note that ran into a limit while it was parsed. */
public final class TooComplex implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/too-complex");

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
                .filter(Damage.TooComplex.class::isInstance)
                .map(Damage.TooComplex.class::cast)
                .map(damage -> Finding.of(
                        this,
                        new Location(damage.path(), damage.position(), damage.position()),
                        "the note was not read: " + damage.reason()))
                .toList();
    }
}
