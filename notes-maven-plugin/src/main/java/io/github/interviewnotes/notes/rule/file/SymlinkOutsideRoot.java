package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a symbolic link that leads out of the notes' root. */
public final class SymlinkOutsideRoot implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/outside-root");

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
                .filter(Damage.OutsideRoot.class::isInstance)
                .map(Damage.OutsideRoot.class::cast)
                .map(
                        damage -> Finding.of(
                                this,
                                Location.startOf(damage.path()),
                                "this symbolic link leads out of the notes' folder and was not followed; put the file itself here"))
                .toList();
    }
}
