package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a part of a note that holds less of something than a schema asks for. */
public final class MissingContent implements NoteRule {

    private final SchemaMatcher matcher;
    private final Languages languages;

    /**
     * Creates the rule.
     *
     * @param schemas what notes must hold
     * @param languages which names of languages mean the same
     */
    public MissingContent(SectionSchemas schemas, Languages languages) {
        this.matcher = new SchemaMatcher(schemas);
        this.languages = languages;
    }

    @Override
    public RuleId id() {
        return RuleId.of("section/missing-content");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        return ContentCheck.of(note, matcher.match(note).bounded(), languages).stream()
                .filter(fault -> !fault.surplus())
                .map(fault -> Finding.of(this, Location.of(note, fault.at()), fault.message()))
                .toList();
    }
}
