package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note, an introduction or a section with fewer lines or words than a schema asks for. */
public final class TooShortPart implements NoteRule {

    private final SchemaMatcher matcher;

    /** Creates the rule for notes that must keep {@code schemas}. */
    public TooShortPart(SectionSchemas schemas) {
        this.matcher = new SchemaMatcher(schemas);
    }

    @Override
    public RuleId id() {
        return RuleId.of("section/too-short");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return matcher.match(note).bounded().stream()
                .flatMap(bounded -> Size.of(note, bounded))
                .filter(Size::isShort)
                .map(size -> Finding.of(this, Location.of(note, size.part().at()), size.message()))
                .distinct()
                .toList();
    }
}
