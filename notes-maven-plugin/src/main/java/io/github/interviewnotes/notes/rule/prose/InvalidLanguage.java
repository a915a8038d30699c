package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Reports a mark of a language that names none. */
public final class InvalidLanguage implements NoteRule {

    @Override
    public RuleId id() {
        return RuleId.of("prose/invalid-language");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        note.language().filter(mark -> isInvalid(mark.tag())).ifPresent(mark -> findings.add(finding(note, mark)));
        String reported = "";
        for (Passage passage : note.passages()) {
            String tag = passage.language().orElse("");
            // one element can hold many passages
            if (isInvalid(tag) && !tag.equals(reported)) {
                findings.add(finding(note, new LanguageMark(tag, range(passage))));
            }
            reported = tag;
        }
        return findings;
    }

    private Finding finding(Note note, LanguageMark mark) {
        return Finding.of(
                this,
                Location.of(note, mark.range()),
                Quoted.of(mark.tag()) + " names no language, so nothing here was judged; expected a tag such as 'de' or"
                        + " 'en-GB'");
    }

    private static boolean isInvalid(String tag) {
        return !LanguageTag.isNobodys(tag) && LanguageTag.of(tag).isEmpty();
    }

    private static Range range(Passage passage) {
        List<Passage.Piece> pieces = passage.pieces();
        return pieces.get(0).range().join(pieces.get(pieces.size() - 1).range());
    }
}
