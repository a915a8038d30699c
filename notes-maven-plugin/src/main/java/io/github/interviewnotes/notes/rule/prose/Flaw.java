package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/** What is wrong, or may be, with the prose of a note. */
sealed interface Flaw {

    /** Returns where it stands in the note. */
    Range range();

    /** A word that is almost another one; {@code suggestions} is not empty, the likeliest first. */
    record Misspelled(Range range, String word, List<String> suggestions) implements Flaw {}

    /** A word that nobody knows. */
    record Unknown(Range range, String word) implements Flaw {}

    /** A word or phrase that the project does not want; {@code replacement} is what it wants instead. */
    record Forbidden(Range range, String text, Optional<String> replacement) implements Flaw {}

    /**
     * A fault of grammar or usage.
     *
     * @param text what is marked
     * @param fault what LanguageTool says about it
     * @param weight how far the rule that found it is to be believed
     */
    record Grammatical(Range range, String text, Remark.Fault fault, Profile.Weight weight) implements Flaw {}

    /**
     * Text in another language than it is taken for.
     *
     * @param language the code of the language that it is taken for
     * @param evidence what speaks for it
     */
    record Foreign(Range range, String language, Evidence evidence) implements Flaw {}

    /** A passage whose grammar could not be judged; {@code reason} is a short phrase. */
    record Unread(Range range, String reason) implements Flaw {

        /** Returns this as a finding of {@code rule}, which could not judge the passage. */
        Finding finding(Rule rule, Note note) {
            return Finding.of(rule, Location.of(note, range), "the grammar of this passage was not judged: " + reason)
                    .at(Severity.ERROR);
        }
    }
}
