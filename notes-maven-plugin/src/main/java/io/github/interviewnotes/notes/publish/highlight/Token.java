package io.github.interviewnotes.notes.publish.highlight;

/**
 * A stretch of code.
 *
 * @param kind what it is
 * @param text its characters, at least one
 */
public record Token(Kind kind, String text) {

    /** The kinds that a book tells apart by colour, weight or slope. */
    public enum Kind {
        /** Names, operators, punctuation and all that is not known. */
        PLAIN(""),
        /** Words of the language. */
        KEYWORD("k"),
        /** Text in quotes, regular expressions. */
        STRING("s"),
        /** Remarks. */
        COMMENT("c"),
        /** Numbers and constants. */
        NUMBER("n"),
        /** Functions and methods, where they are defined or called. */
        FUNCTION("f"),
        /** Types, classes and names that the language brings along; keys of data. */
        TYPE("t"),
        /** Decorators, prompts, directives. */
        META("m"),
        /** Lines that a diff adds. */
        INSERTED("i"),
        /** Lines that a diff takes away. */
        DELETED("d");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }

        /** Returns the class that marks it in a book; empty for {@link #PLAIN}. */
        public String cssClass() {
            return cssClass;
        }
    }
}
