package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note that is not UTF-8. */
public final class NotUtf8 implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/not-utf8");

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
                .filter(Damage.NotUtf8.class::isInstance)
                .map(Damage.NotUtf8.class::cast)
                .map(damage -> Finding.of(
                        this,
                        new Location(damage.path(), damage.position(), damage.position()),
                        "this byte is not UTF-8, so the note was not read; save it as UTF-8"))
                .toList();
    }
}
