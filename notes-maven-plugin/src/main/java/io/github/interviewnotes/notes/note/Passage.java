package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of prose that is judged on its own: one paragraph, heading, table cell or alternative text, or words in another
 * language within one of these.
 *
 * @param kind what it is, since a heading owes no full stop and a cell no sentence
 * @param pieces its text in reading order; markup stands between the pieces, not in them
 * @param language what the nearest {@code lang} attribute around it says, which is meant to be a BCP 47 tag, or empty text where
 *     the language is nobody's; nothing where there is no such attribute
 */
public record Passage(Kind kind, List<Piece> pieces, Optional<String> language) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** A passage in the language of its note. */
    public Passage(Kind kind, List<Piece> pieces) {
        this(kind, pieces, Optional.empty());
    }

    /** What a passage is. */
    public enum Kind {
        /** A paragraph of the note's own flow, or of a quote. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** The first paragraph of a list item. */
        LIST_ITEM,
        /** A table cell. */
        TABLE_CELL,
        /** A paragraph of a footnote. */
        FOOTNOTE,
        /** The alternative text of an image. */
        ALTERNATIVE_TEXT,
        /** Words that are marked as in another language than the passage they stand in. */
        FOREIGN_WORDS
    }

    /** A part of a passage, with its place in the source. */
    public sealed interface Piece {

        /** Returns where it stands. */
        Range range();
    }

    /** Text that stands in the source letter by letter: {@code text} has the length of {@code range}. */
    public record Verbatim(String text, Range range) implements Piece {}

    /** Text written another way: an entity. The characters map to the whole range. */
    public record Replaced(String text, Range range) implements Piece {}

    /** Something that is not read as words, but holds a word's place in the sentence. */
    public record Opaque(Kind kind, String text, Range range) implements Piece {

        /** What stands there. */
        public enum Kind {
            /** A code span, or raw HTML {@code code}, {@code kbd} or {@code samp}. */
            CODE,
            /** A link that shows its own address, or nothing. */
            ADDRESS,
            /** Words that are marked as in another language, which are a passage of their own. */
            FOREIGN_WORDS
        }
    }

    /** A line break: soft in flowing text, hard where the author asks for one. */
    public record Break(boolean hard, Range range) implements Piece {}

    /** Something that leaves no trace in the sentence: a footnote mark, an image, a tag, text that is struck through. */
    public record Absent(Range range) implements Piece {}
}
