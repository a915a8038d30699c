package io.github.interviewnotes.notes.publish;

/**
 * What a reader of a note meets, and so must meet in each book.
 *
 * @param line where it starts in the note, from 1
 * @param text as the note has it, without markup; of a picture its alternative text
 */
record Piece(Kind kind, int line, String text) {

    enum Kind {
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        ITEM("list item"),
        HEAD("head cell"),
        CELL("table cell"),
        CODE("line of code"),
        HTML("raw HTML"),
        NOTE("footnote"),
        PICTURE("picture");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** Tells whether a book says it in words; a picture it shows. */
    boolean isText() {
        return kind != Kind.PICTURE;
    }

    @Override
    public String toString() {
        String start = text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 30)) + "…" : text;
        return line + ": " + kind.name + " '" + start + "'";
    }
}
