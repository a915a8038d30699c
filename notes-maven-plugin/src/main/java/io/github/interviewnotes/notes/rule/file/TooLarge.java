package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note that is larger than the limit. */
public final class TooLarge implements NotebookRule {

    private static final RuleId ID = RuleId.of("file/too-large");

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
                .filter(Damage.TooLarge.class::isInstance)
                .map(Damage.TooLarge.class::cast)
                .map(damage -> Finding.of(
                        this,
                        Location.startOf(damage.path()),
                        "the note has " + damage.size() + " bytes and was not read; the most is " + damage.limit()))
                .toList();
    }
}
