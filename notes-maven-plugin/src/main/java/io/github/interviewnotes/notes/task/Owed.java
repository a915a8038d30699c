package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.config.ContentRule;
import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what a part of a note must hold that only a person can write. What may be left out is not owed. */
final class Owed {

    private Owed() {}

    /** Returns what several bodies of one part want, each once: {@code 12 to 70 lines}, {@code at least 1 code block}. */
    static List<String> of(List<Body> bodies) {
        List<String> owed = new ArrayList<>();
        for (Body body : bodies) {
            size(body.lines(), "line", owed);
            size(body.words(), "word", owed);
            body.content().stream().flatMap(Owed::of).forEach(owed::add);
        }
        return owed.stream().distinct().toList();
    }

    private static void size(Bounds bounds, String noun, List<String> owed) {
        if (bounds.min() > 0) {
            owed.add(counted(bounds, noun));
        }
    }

    private static Stream<String> of(ContentRule rule) {
        if (rule instanceof ContentRule.AnyOf) {
            return Stream.of(rule.words());
        }
        ContentRule.Count count = (ContentRule.Count) rule;
        List<String> details = new ArrayList<>();
        if (rule instanceof ContentRule.Lists lists) {
            detail(lists.items(), "list item", "", details);
            detail(lists.wordsPerItem(), "word", " in each item", details);
        } else if (rule instanceof ContentRule.Tables tables) {
            detail(tables.columns(), "column", "", details);
            detail(tables.rows(), "row", "", details);
        }
        // so many items are in a list, which need not be said
        boolean itemsOwed =
                rule instanceof ContentRule.Lists lists && lists.items().min() > 0;
        boolean sayIt = count.count().min() > 0 && !(itemsOwed && !count.count().isLimited());
        if (!sayIt && !itemsOwed) {
            return Stream.empty();
        }
        Stream<String> itself = sayIt ? Stream.of(rule.words()) : Stream.empty();
        return Stream.concat(itself, details.stream());
    }

    private static void detail(Bounds bounds, String noun, String tail, List<String> details) {
        if (!bounds.equals(Bounds.ANY)) {
            details.add(counted(bounds, noun) + tail);
        }
    }

    private static String counted(Bounds bounds, String noun) {
        return bounds + " " + noun + (bounds.isSingle() ? "" : "s");
    }
}
