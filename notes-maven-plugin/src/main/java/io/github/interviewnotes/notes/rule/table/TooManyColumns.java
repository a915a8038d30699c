package io.github.interviewnotes.notes.rule.table;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Reports a table that is too wide for a page of a book or a phone. Tables within lists and quotes are not judged. */
public final class TooManyColumns implements NoteRule {

    private static final RuleId ID = RuleId.of("table/too-many-columns");

    private final int most;

    /** @param most how many columns a table may have */
    public TooManyColumns(int most) {
        this.most = most;
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
        return tables(note.outline().root())
                .filter(table -> table.columns() > most)
                .map(table -> Finding.of(
                        this,
                        Location.of(note, table.range()),
                        "this table has " + table.columns() + " columns; a page holds about " + most
                                + ", so divide it, or turn its rows into columns"))
                .toList();
    }

    private static Stream<Block.Table> tables(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast),
                section.children().stream().flatMap(TooManyColumns::tables));
    }
}
