package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.FenceLanguage;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a fence that does not say what language its code is in. */
public final class NoLanguage implements NoteRule {

    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]+=(?:\"[^\"]*\"|[^\\s,\"]+)(?:\\s|$)");

    private static final RuleId ID = RuleId.of("fence/no-language");

    private final FenceLanguage languages;

    /** @param languages knows what language code is in that does not say it */
    public NoLanguage(FenceLanguage languages) {
        this.languages = languages;
    }

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
        return note.fences().stream()
                .filter(fence -> fence.language().isEmpty())
                .map(fence -> finding(note, fence))
                .toList();
    }

    private Finding finding(Note note, Fence fence) {
        Optional<String> known = languages.of(fence);
        String certain = known.map(language -> "; its code is " + language).orElse("");
        return Finding.of(this, Location.of(note, fence.openingRange()), message(fence) + certain)
                .mendedBy(known.map(language -> edits(note, fence, language)).orElse(List.of()));
    }

    /** Before attributes there is a place for the language; what else stands there is another tool's, and may name it. */
    private static List<Edit> edits(Note note, Fence fence, String language) {
        if (!fence.info().isEmpty() && !ATTRIBUTE.matcher(fence.info()).lookingAt()) {
            return List.of();
        }
        String opening = note.text().slice(fence.openingRange());
        int marks = (int) opening.chars().takeWhile(c -> c == opening.charAt(0)).count();
        String divided = fence.info().isEmpty() ? language : language + " ";
        String gap = opening.substring(marks, opening.length() - fence.info().length());
        return List.of(new Edit(Range.at(fence.openingRange().start() + marks + gap.length()), divided));
    }

    private static String message(Fence fence) {
        return fence.info().isEmpty()
                ? "this fence names no language; write one behind the marks, 'text' for plain text"
                : "this fence names no language before " + Quoted.of(fence.info());
    }
}
