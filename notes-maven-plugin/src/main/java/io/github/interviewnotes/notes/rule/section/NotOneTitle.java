package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Locale;

/** Reports a note that has no heading of level 1, or more than one. */
public final class NotOneTitle implements NoteRule {

    @Override
    public RuleId id() {
        return RuleId.of("section/title");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Heading> titles = note.outline().headings().stream()
                .filter(heading -> heading.level() == 1)
                .toList();
        if (titles.isEmpty()) {
            return hasTitleInHtml(note)
                    ? List.of()
                    : List.of(Finding.of(this, start(note), "the note has no title; expected one heading of level 1"));
        }
        Heading first = titles.get(0);
        if (titles.size() == 1) {
            return first.text().isBlank()
                    ? List.of(Finding.of(this, Location.of(note, first.range()), "the title is empty; expected a text"))
                    : List.of();
        }
        // one finding, however many: whoever writes every section at level 1 has made one mistake
        Heading second = titles.get(1);
        String message = titles.size() + " headings of level 1; expected one, the title, so "
                + Quoted.of(second.text()) + (titles.size() > 2 ? " and those after it belong" : " belongs")
                + " at level 2";
        return List.of(Finding.of(this, Location.of(note, second.textRange()), message)
                .with(new Finding.Related(Location.of(note, first.textRange()), "the title")));
    }

    /** A centred title can only be written in HTML, and many a front page has one. */
    private static boolean hasTitleInHtml(Note note) {
        return note.outline()
                .root()
                .allBlocks()
                .filter(Block.Html.class::isInstance)
                .anyMatch(html ->
                        note.text().slice(html.range()).toLowerCase(Locale.ROOT).contains("<h1"));
    }

    private static Location start(Note note) {
        return note.outline().headings().stream()
                .findFirst()
                .map(heading -> Location.of(note, heading.textRange()))
                .orElse(Location.startOf(note.path()));
    }
}
