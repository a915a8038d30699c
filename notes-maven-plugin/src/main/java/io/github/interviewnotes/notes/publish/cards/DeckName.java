package io.github.interviewnotes.notes.publish.cards;

/** Names Anki's decks, in which two colons part a deck from the deck above it. */
final class DeckName {

    static final String SEPARATOR = "::";

    private DeckName() {}

    /** Returns the name of a chapter's deck, below that of the book. */
    static String of(String book, String chapter) {
        return part(book) + SEPARATOR + part(chapter);
    }

    /** Returns a title as one level: colons at its ends would join the separator, two within would be one; {@code ∷} reads the same. */
    static String part(String title) {
        String plain = title.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("^[: ]+|[: ]+$", "")
                .replace(SEPARATOR, "∷");
        return plain.isEmpty() ? "–" : plain;
    }
}
