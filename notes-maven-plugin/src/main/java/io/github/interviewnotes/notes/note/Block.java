package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/** A top-level block of a section. Ranges cover whole lines from the block's first character to its last. */
public sealed interface Block {

    /** Returns where it stands. */
    Range range();

    /**
     * Returns the number of words of prose in it: runs of non-space with a letter or digit. Nested blocks and code spans count, blocks
     * of code and raw HTML do not.
     */
    int words();

    /** A paragraph. A paragraph of pictures only has no words. */
    record Paragraph(Range range, int words) implements Block {}

    /** A bullet or numbered list. */
    record Listing(Range range, int words, boolean ordered, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** One item of a {@link Listing}, its nested lists included. */
    record Item(Range range, int words) {}

    /**
     * A table.
     *
     * @param columns the number of header cells
     * @param rows the number of body rows
     */
    record Table(Range range, int words, int columns, int rows) implements Block {}

    /** A fenced code block; the same record stands in {@link Note#fences()}. */
    record Code(Fence fence) implements Block {
        @Override
        public Range range() {
            return fence.range();
        }

        @Override
        public int words() {
            return 0;
        }
    }

    /** An indented code block. */
    record IndentedCode(Range range) implements Block {
        @Override
        public int words() {
            return 0;
        }
    }

    /**
     * A block quote.
     *
     * @param alert the kind of a GitHub alert in lower case ({@code note}, {@code tip}, {@code important}, {@code warning},
     *     {@code caution}), or nothing for an ordinary quote
     */
    record Quote(Range range, int words, Optional<String> alert) implements Block {}

    /** Raw HTML, comments included. */
    record Html(Range range) implements Block {
        @Override
        public int words() {
            return 0;
        }
    }

    /** A horizontal rule. */
    record ThematicBreak(Range range) implements Block {
        @Override
        public int words() {
            return 0;
        }
    }

    /** A footnote's definition. */
    record Footnote(Range range, int words, String label) implements Block {}
}
