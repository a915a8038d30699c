package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;

/** Reports a fence whose language nobody knows. */
public final class UnknownLanguage implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/unknown-language");

    private final Languages languages;

    /** @param languages the languages that a fence may name */
    public UnknownLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.fences().stream()
                .filter(fence -> !fence.language().isEmpty())
                .filter(fence -> languages.canonical(fence.language()).isEmpty())
                .map(fence ->
                        Finding.of(this, Location.of(note, languageRange(note, fence)), message(fence.language())))
                .toList();
    }

    private static Range languageRange(Note note, Fence fence) {
        int at = note.text().slice(fence.openingRange()).indexOf(fence.language());
        if (at < 0) {
            return fence.openingRange();
        }
        int start = fence.openingRange().start() + at;
        return new Range(start, start + fence.language().length());
    }

    private String message(String language) {
        return Quoted.of(language) + " is no known language"
                + Nearest.to(language, languages.names())
                        .map(meant -> "; did you mean " + Quoted.of(meant) + "?")
                        .orElse("");
    }
}
