package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a word behind a fence's language that is one letter away from one with a meaning. */
public final class MisspelledAttribute implements NoteRule {

    private static final List<String> ATTRIBUTES = List.of(
            "fragment", "invalid", "session", "raises", "needs", "engine", "output", "ellipsis", "contains", "diagram");

    @Override
    public RuleId id() {
        return RuleId.of("syntax/misspelled-attribute");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.fences().stream()
                .flatMap(fence -> fence.attributes().keySet().stream()
                        .flatMap(name -> meant(name).map(meant -> finding(note, fence, name, meant)).stream()))
                .toList();
    }

    private static Optional<String> meant(String name) {
        return ATTRIBUTES.contains(name)
                ? Optional.empty()
                : ATTRIBUTES.stream()
                        .filter(attribute -> Nearest.distance(name, attribute) == 1)
                        .findFirst();
    }

    private Finding finding(Note note, Fence fence, String name, String meant) {
        Matcher word = Pattern.compile("(?<=\\s)" + Pattern.quote(name) + "(?=[\\s=]|$)")
                .matcher(note.text().slice(fence.openingRange()));
        String message = "the attribute " + Quoted.of(name) + " has no meaning; did you mean '" + meant + "'?";
        if (!word.find()) {
            return Finding.of(this, Location.of(note, fence.openingRange()), message);
        }
        int start = fence.openingRange().start();
        Range range = new Range(start + word.start(), start + word.end());
        return Finding.of(this, Location.of(note, range), message).mendedBy(List.of(new Edit(range, meant)));
    }
}
