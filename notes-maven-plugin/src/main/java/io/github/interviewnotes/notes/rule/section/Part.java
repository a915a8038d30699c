package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a note that a piece of a schema speaks of.
 *
 * @param name how messages name it
 * @param at where they point
 * @param range all of it
 * @param blocks its blocks, those of sections below included
 */
record Part(String name, Range at, Range range, List<Block> blocks) {

    /** Returns the whole of a note. */
    static Part whole(Note note) {
        Range at = note.title().map(Heading::textRange).orElse(Range.at(0));
        return new Part(
                "the note",
                at,
                new Range(0, note.text().length()),
                note.outline().root().allBlocks().toList());
    }

    /** Returns what stands between the title and the first section. */
    static Part introduction(Note note) {
        Section root = note.outline().root();
        Optional<Section> titled = titled(root);
        List<Block> blocks = titled.map(Section::blocks).orElse(root.blocks());
        Range at = titled.flatMap(Section::heading).map(Heading::textRange).orElse(Range.at(0));
        Range range = blocks.stream().map(Block::range).reduce(Range::join).orElse(Range.at(at.end()));
        return new Part("the introduction", at, range, blocks);
    }

    /** Returns a section with those below it. */
    static Part of(Section section) {
        Heading heading = section.heading().orElseThrow();
        return new Part(
                Quoted.of(heading.text()),
                heading.textRange(),
                section.range(),
                section.allBlocks().toList());
    }

    /**
     * Returns the sections that a schema for the note counts: those below the title. Where a second heading of level 1 stands, or
     * something before the title, that is a section like the others, so that its wrong level is the only thing wrong with it.
     */
    static List<Section> topSections(Note note) {
        Section root = note.outline().root();
        Optional<Section> titled = titled(root);
        return root.children().stream()
                .flatMap(child ->
                        titled.isPresent() && titled.get() == child ? child.children().stream() : Stream.of(child))
                .toList();
    }

    private static Optional<Section> titled(Section root) {
        return root.children().stream().filter(child -> child.level() == 1).findFirst();
    }

    /** Returns the number of words of prose. */
    int words() {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    /** Returns the number of lines from the first to the last that is not blank. */
    int lines(Note note) {
        String all = note.text().content();
        int end = range.end();
        while (end > range.start() && Character.isWhitespace(all.charAt(end - 1))) {
            end--;
        }
        return end == range.start()
                ? 0
                : note.text().lineAt(end - 1) - note.text().lineAt(range.start()) + 1;
    }
}
