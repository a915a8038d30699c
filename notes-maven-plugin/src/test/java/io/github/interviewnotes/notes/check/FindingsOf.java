package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;

/** A rule for tests: reports each occurrence of a word in a note. */
record FindingsOf(String word, RuleId id, Severity severity) implements NoteRule {

    static FindingsOf of(String word) {
        return new FindingsOf(word, RuleId.of("test/" + word), Severity.WARNING);
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        String content = note.text().content();
        for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
            if (at == 0 || content.charAt(at - 1) != '/') {
                findings.add(Finding.of(
                        this,
                        Location.of(note, new Range(at, at + word.length())),
                        "the word '" + word + "' stands here"));
            }
        }
        return findings;
    }
}
