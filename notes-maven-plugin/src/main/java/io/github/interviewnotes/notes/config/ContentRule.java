package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a section, with all sections below it, must hold. */
public sealed interface ContentRule {

    /** Returns what is wanted, for messages: {@code at least 1 table}, {@code 2 lists or at least 1 image}. */
    String words();

    /** At least one of several. */
    record AnyOf(List<ContentRule> choices) implements ContentRule {
        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public String words() {
            return choices.stream().map(ContentRule::words).collect(Collectors.joining(" or "));
        }
    }

    /** So many of something. */
    sealed interface Count extends ContentRule {

        /** Returns how many are wanted. */
        Bounds count();

        /** Returns what is counted: a noun in the singular, whose plural ends in s. */
        String noun();

        /** Returns which of them are counted, with a leading space; empty where all are. */
        default String which() {
            return "";
        }

        @Override
        default String words() {
            return count() + " " + noun() + (count().isSingle() ? "" : "s") + which();
        }
    }

    /**
     * Lists.
     *
     * @param count how many lists
     * @param items how many items they have together, nested ones not counted
     * @param wordsPerItem how many words each item has, nested ones included
     */
    record Lists(Bounds count, Bounds items, Bounds wordsPerItem) implements Count {
        @Override
        public String noun() {
            return "list";
        }
    }

    /**
     * Fenced code blocks.
     *
     * @param count how many
     * @param languages only those in one of these languages, by any of its names; all where empty
     * @param without only those whose info string has none of these words, so that {@code fragment} leaves out what does not run
     */
    record Fences(Bounds count, List<String> languages, List<String> without) implements Count {
        public Fences {
            languages = List.copyOf(languages);
            without = List.copyOf(without);
        }

        @Override
        public String noun() {
            return "code block";
        }

        @Override
        public String which() {
            return (languages.isEmpty() ? "" : " in " + YamlNode.oneOf(languages))
                    + (without.isEmpty() ? "" : " without " + YamlNode.oneOf(without));
        }
    }

    /**
     * Tables.
     *
     * @param count how many
     * @param columns how many columns each has
     * @param rows how many body rows each has
     */
    record Tables(Bounds count, Bounds columns, Bounds rows) implements Count {
        @Override
        public String noun() {
            return "table";
        }
    }

    /**
     * Interview prompts.
     *
     * @param count how many
     * @param level only those of this level, in lower case
     */
    record Prompts(Bounds count, Optional<String> level) implements Count {
        @Override
        public String noun() {
            return "prompt";
        }

        @Override
        public String which() {
            return level.map(name -> " of level " + Quoted.of(name)).orElse("");
        }
    }

    /** Links, whatever they lead to. */
    record Links(Bounds count) implements Count {
        @Override
        public String noun() {
            return "link";
        }
    }

    /** Images. */
    record Images(Bounds count) implements Count {
        @Override
        public String noun() {
            return "image";
        }
    }

    /** Paragraphs, list items, headings and table cells in which an expression occurs, read without markup. */
    record Texts(Bounds count, TextPattern pattern) implements Count {
        @Override
        public String noun() {
            return "text";
        }

        @Override
        public String which() {
            return " like " + Quoted.of(pattern.toString());
        }
    }
}
