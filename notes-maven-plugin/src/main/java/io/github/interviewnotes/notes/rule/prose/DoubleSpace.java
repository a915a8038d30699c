package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports several spaces within a sentence. Behind a sentence some people want two. */
public final class DoubleSpace implements NoteRule {

    private static final RuleId ID = RuleId.of("prose/double-space");

    private static final Pattern SPACES = Pattern.compile("(?<=[^\\s.!?:…][\"'”’)\\]]{0,2}) {2,}(?=\\S)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(Passage.Verbatim.class::isInstance)
                .flatMap(piece -> findings(note, (Passage.Verbatim) piece))
                .toList();
    }

    private Stream<Finding> findings(Note note, Passage.Verbatim piece) {
        if (!piece.text().contains("  ")) {
            return Stream.empty();
        }
        int start = piece.range().start();
        return SPACES.matcher(piece.text())
                .results()
                .map(spaces -> Finding.of(
                        this,
                        Location.of(note, new Range(start + spaces.start(), start + spaces.end())),
                        "there are " + (spaces.end() - spaces.start()) + " spaces within a sentence; one is enough"));
    }
}
