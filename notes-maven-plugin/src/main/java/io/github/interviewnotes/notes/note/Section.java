package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading and what follows it, up to the next heading of the same or a higher rank.
 *
 * @param heading nothing for the root of a note
 * @param level the heading's level; 0 for the root
 * @param range from the heading to the end of the last child
 * @param blocks the blocks before the first child section, in source order
 * @param children the sections one or more levels below, in source order
 */
public record Section(Optional<Heading> heading, int level, Range range, List<Block> blocks, List<Section> children) {

    public Section {
        blocks = Later.copyOf(blocks);
        children = Later.copyOf(children);
    }

    /** Returns this section's blocks and those of all sections below it, in source order. */
    public Stream<Block> allBlocks() {
        return Stream.concat(blocks.stream(), children.stream().flatMap(Section::allBlocks));
    }

    /** Returns the words of prose in this section and all sections below it, headings and code not counted. */
    public int words() {
        return allBlocks().mapToInt(Block::words).sum();
    }

    /** Returns this section and all sections below it, in source order. */
    public Stream<Section> flattened() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::flattened));
    }
}
