package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.config.ContentRule;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Compares what a part of a note holds with what it must hold. */
final class ContentCheck {

    private final Part part;
    private final Holdings holdings;
    private final List<ContentFault> faults = new ArrayList<>();

    private ContentCheck(Holdings holdings) {
        this.part = holdings.part();
        this.holdings = holdings;
    }

    /** Returns the faults of all parts of a note, each once. */
    static List<ContentFault> of(Note note, List<SchemaMatch.Bounded> parts, Languages languages) {
        return parts.stream()
                .flatMap(bounded -> bounded.body().content().stream()
                        .flatMap(rule -> of(rule, new Holdings(note, bounded.part(), languages)).stream()))
                .distinct()
                .toList();
    }

    private static List<ContentFault> of(ContentRule rule, Holdings holdings) {
        ContentCheck check = new ContentCheck(holdings);
        if (rule instanceof ContentRule.Count count) {
            check.judge(count);
        } else {
            check.judge((ContentRule.AnyOf) rule);
        }
        return check.faults;
    }

    private void judge(ContentRule.Count rule) {
        Amount amount = new Amount(holdings.count(rule), rule.noun(), rule.which());
        judge(part.name(), part.at(), amount, rule.count());
        if (rule instanceof ContentRule.Lists lists) {
            judgeLists(lists);
        } else if (rule instanceof ContentRule.Tables tables) {
            for (Block.Table table : holdings.tables()) {
                judge("the table", table.range(), Amount.of(table.columns(), "column"), tables.columns());
                judge("the table", table.range(), Amount.of(table.rows(), "row"), tables.rows());
            }
        }
    }

    private void judgeLists(ContentRule.Lists rule) {
        List<Block.Listing> lists = holdings.lists();
        if (lists.isEmpty()) {
            // that there is no list is the one thing to say
            return;
        }
        int items = lists.stream().mapToInt(list -> list.items().size()).sum();
        judge(part.name(), part.at(), Amount.of(items, "list item"), rule.items());
        for (Block.Listing list : lists) {
            for (Block.Item item : list.items()) {
                judge("the list item", item.range(), Amount.of(item.words(), "word"), rule.wordsPerItem());
            }
        }
    }

    private void judge(String subject, Range at, Amount amount, Bounds wanted) {
        if (!wanted.allows(amount.count())) {
            boolean surplus = amount.count() > wanted.max();
            faults.add(new ContentFault(surplus, at, subject + " has " + amount + "; expected " + wanted));
        }
    }

    private void judge(ContentRule.AnyOf rule) {
        if (rule.choices().stream().noneMatch(choice -> of(choice, holdings).isEmpty())) {
            faults.add(
                    new ContentFault(false, part.at(), part.name() + " lacks what it needs; expected " + rule.words()));
        }
    }
}
