package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.text.SourceText;

/** Finds the columns of words that a book's tree knows by the line of their block. Asked in the order of the note. */
public final class PlaceInSource {

    private final SourceText source;
    private String block = "";
    private int at;

    /** @param source the note */
    public PlaceInSource(SourceText source) {
        this.source = source;
    }

    /**
     * Returns where words stand.
     *
     * @param blockPlace {@code path:line} of their block, or {@code path} where raw HTML hides its line
     * @param words as the book shows them
     * @return {@code path:line:column}, or {@code blockPlace} where the note writes the words in another way, such as an entity
     */
    public String of(String blockPlace, String words) {
        int colon = blockPlace.lastIndexOf(':');
        String line = blockPlace.substring(colon + 1);
        boolean located = colon >= 0 && line.matches("[0-9]{1,9}");
        if (located && Integer.parseInt(line) > source.lineCount()) {
            return blockPlace;
        }
        if (!blockPlace.equals(block)) {
            block = blockPlace;
            at = located ? source.lineRange(Integer.parseInt(line)).start() : 0;
        }
        int found = source.content().indexOf(words, at);
        if (found < 0) {
            return blockPlace;
        }
        at = found + words.length();
        return (located ? blockPlace.substring(0, colon) : blockPlace) + ":" + source.position(found);
    }
}
