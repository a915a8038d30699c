package io.github.interviewnotes.notes.publish.cards;

import java.util.List;

/**
 * The flashcards of a book.
 *
 * @param all in the book's order
 * @param remarks sentences on prompts that make no card, or one that does not last; each names its places
 */
public record Cards(List<Card> all, List<String> remarks) {

    /** No cards, and nothing to say about it. */
    public static final Cards NONE = new Cards(List.of(), List.of());

    public Cards {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
    }
}
