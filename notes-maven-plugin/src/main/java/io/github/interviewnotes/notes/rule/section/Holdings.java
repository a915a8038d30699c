package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.ContentRule;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a part of a note holds.
 *
 * @param note the note
 * @param part the part
 * @param languages which names of languages mean the same
 */
record Holdings(Note note, Part part, Languages languages) {

    /** Returns the lists that stand on their own, not in quotes or other lists. */
    List<Block.Listing> lists() {
        return blocks(Block.Listing.class);
    }

    /** Returns the tables. */
    List<Block.Table> tables() {
        return blocks(Block.Table.class);
    }

    private <T extends Block> List<T> blocks(Class<T> kind) {
        return part.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns how many there are of what a rule counts; what is no block of its own is counted wherever it stands. */
    int count(ContentRule.Count rule) {
        if (rule instanceof ContentRule.Lists) {
            return lists().size();
        }
        if (rule instanceof ContentRule.Tables) {
            return tables().size();
        }
        if (rule instanceof ContentRule.Fences fences) {
            return fences(fences);
        }
        if (rule instanceof ContentRule.Prompts prompts) {
            return prompts(prompts);
        }
        if (rule instanceof ContentRule.Texts texts) {
            return texts(texts);
        }
        return rule instanceof ContentRule.Links
                ? within(note.references().links(), Link::range).size()
                : within(note.references().images(), Image::range).size();
    }

    private int fences(ContentRule.Fences rule) {
        return (int) within(note.fences(), Fence::range).stream()
                .filter(fence -> rule.languages().isEmpty() || isOneOf(rule.languages(), fence))
                .filter(fence -> rule.without().stream().noneMatch(fence.attributes()::containsKey))
                .count();
    }

    private boolean isOneOf(List<String> names, Fence fence) {
        Optional<String> language = languages.canonical(fence.language());
        return language.isPresent() && names.stream().map(languages::canonical).anyMatch(language::equals);
    }

    private int prompts(ContentRule.Prompts rule) {
        return (int) within(note.prompts(), prompt -> prompt.heading().range()).stream()
                .filter(prompt -> rule.level().isEmpty() || prompt.level().equals(rule.level()))
                .count();
    }

    private int texts(ContentRule.Texts rule) {
        return (int) within(note.passages(), Holdings::rangeOf).stream()
                .filter(passage -> rule.pattern().occursIn(readable(passage)))
                .count();
    }

    private static Range rangeOf(Passage passage) {
        return passage.pieces().isEmpty()
                ? Range.at(0)
                : passage.pieces().get(0).range();
    }

    /** Returns a passage as it is read: without markup, on one line. */
    private static String readable(Passage passage) {
        return passage.pieces().stream().map(Holdings::readable).collect(Collectors.joining());
    }

    private static String readable(Passage.Piece piece) {
        if (piece instanceof Passage.Verbatim verbatim) {
            return verbatim.text();
        }
        if (piece instanceof Passage.Replaced replaced) {
            return replaced.text();
        }
        if (piece instanceof Passage.Opaque opaque) {
            return opaque.text();
        }
        return piece instanceof Passage.Break ? " " : "";
    }

    /** Returns those that start within the part; {@code all} are in source order. */
    private <T> List<T> within(List<T> all, Function<T, Range> range) {
        int from = firstFrom(all, range, part.range().start());
        return all.subList(
                from, Math.max(from, firstFrom(all, range, part.range().end())));
    }

    private static <T> int firstFrom(List<T> all, Function<T, Range> range, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (range.apply(all.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
