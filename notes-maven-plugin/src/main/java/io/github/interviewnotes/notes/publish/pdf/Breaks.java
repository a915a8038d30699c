package io.github.interviewnotes.notes.publish.pdf;

/** The two sets of rules for the ends of lines. */
enum Breaks {
    PROSE {
        @Override
        boolean allowed(String text, int index) {
            return LineBreaks.allowed(text, index);
        }

        @Override
        boolean forbidden(String text, int index) {
            // a space that a line would begin with is dropped
            return !allowed(text, index) && !Character.isWhitespace(text.charAt(index));
        }
    },
    CODE {
        @Override
        boolean allowed(String text, int index) {
            return CodeBreaks.allowed(text, index);
        }

        @Override
        boolean forbidden(String text, int index) {
            return !allowed(text, index);
        }
    };

    /** Tells whether a line may end before the character at {@code index}, which is inside the text. */
    abstract boolean allowed(String text, int index);

    /** Tells whether a line that ended before the character at {@code index} would look wrong. */
    abstract boolean forbidden(String text, int index);
}
