package io.github.interviewnotes.notes.config;

import java.util.List;
import java.util.Optional;

/** What a section, with all sections below it, must hold. */
public sealed interface ContentRule {

    /**
     * Lists.
     *
     * @param count how many lists
     * @param items how many items they have together, nested ones not counted
     * @param wordsPerItem how many words each item has, nested ones included
     */
    record Lists(Bounds count, Bounds items, Bounds wordsPerItem) implements ContentRule {}

    /**
     * Fenced code blocks.
     *
     * @param count how many
     * @param languages only those in one of these languages, by any of its names; all where empty
     * @param without only those whose info string has none of these words, so that {@code fragment} leaves out what does not run
     */
    record Fences(Bounds count, List<String> languages, List<String> without) implements ContentRule {
        public Fences {
            languages = List.copyOf(languages);
            without = List.copyOf(without);
        }
    }

    /**
     * Tables.
     *
     * @param count how many
     * @param columns how many columns each has
     * @param rows how many body rows each has
     */
    record Tables(Bounds count, Bounds columns, Bounds rows) implements ContentRule {}

    /**
     * Interview prompts.
     *
     * @param level only those of this level, in lower case
     */
    record Prompts(Bounds count, Optional<String> level) implements ContentRule {}

    /** Links, whatever they lead to. */
    record Links(Bounds count) implements ContentRule {}

    /** Images. */
    record Images(Bounds count) implements ContentRule {}

    /**
     * Paragraphs, list items, headings and table cells in which an expression occurs, read without markup.
     *
     * @param name how messages name such a text
     */
    record Texts(Bounds count, TextPattern pattern, Optional<String> name) implements ContentRule {}

    /** At least one of several. */
    record AnyOf(List<ContentRule> choices) implements ContentRule {
        public AnyOf {
            choices = List.copyOf(choices);
        }
    }
}
