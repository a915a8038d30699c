package io.github.interviewnotes.notes.publish.cards;

import java.util.List;

/**
 * The flashcards of a book.
 *
 * @param all in the book's order
 * @param remarks sentences on prompts that make no card, or one that does not last; each names its places
 * @param faults a line for each prompt without which the cards could be written; nobody is to learn them then
 */
public record Cards(List<Card> all, List<String> remarks, List<String> faults) {

    /** No cards, and nothing to say about it. */
    public static final Cards NONE = new Cards(List.of(), List.of(), List.of());

    public Cards {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
    }
}
