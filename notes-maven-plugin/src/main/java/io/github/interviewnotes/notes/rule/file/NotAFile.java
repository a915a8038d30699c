package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a folder, pipe or device that bears a note's name. */
public final class NotAFile implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/not-a-file");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return notebook.damages().stream()
                .filter(Damage.NotAFile.class::isInstance)
                .map(Damage.NotAFile.class::cast)
                .map(damage -> Finding.of(
                        this,
                        Location.startOf(damage.path()),
                        "this bears a note's name but is " + damage.kind() + ", not a file; give it another name"))
                .toList();
    }
}
