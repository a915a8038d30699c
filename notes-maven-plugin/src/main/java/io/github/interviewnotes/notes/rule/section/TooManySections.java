package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports that there are more sections of a kind than a schema allows. */
public final class TooManySections implements NoteRule {

    private final SchemaMatcher matcher;

    /** Creates the rule for notes that must keep {@code schemas}. */
    public TooManySections(SectionSchemas schemas) {
        this.matcher = new SchemaMatcher(schemas);
    }

    @Override
    public RuleId id() {
        return RuleId.of("section/too-many");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return matcher.match(note).findings(this, note, Difference.Kind.TOO_MANY);
    }
}
