package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Reports a heading below which nothing stands: no text and no section. */
public final class EmptySection implements NoteRule {

    @Override
    public RuleId id() {
        return RuleId.of("section/empty");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.outline()
                .root()
                .flattened()
                .filter(section -> section.children().isEmpty())
                .filter(section -> section.blocks().stream().noneMatch(block -> isSeen(note, block)))
                .flatMap(section -> section.heading().stream())
                .map(heading -> Finding.of(
                        this,
                        Location.of(note, heading.textRange()),
                        "nothing stands below " + Quoted.of(heading.text()) + "; expected text or sections"))
                .toList();
    }

    /** Tells whether a reader sees the block: a comment and a line across the page say nothing. */
    private static boolean isSeen(Note note, Block block) {
        if (block instanceof Block.Html html) {
            String source = note.text().slice(html.range()).strip();
            return !(source.startsWith("<!--") && source.indexOf("-->") == source.length() - "-->".length());
        }
        return !(block instanceof Block.ThematicBreak);
    }
}
