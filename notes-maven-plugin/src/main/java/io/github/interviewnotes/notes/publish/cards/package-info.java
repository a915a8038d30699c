/**
 * Flashcards: the interview prompts of a book as cards to rehearse with. {@link io.github.interviewnotes.notes.publish.cards.CardReader}
 * makes them of a book, {@link io.github.interviewnotes.notes.publish.cards.CardsWriter} writes them in any form.
 */
package io.github.interviewnotes.notes.publish.cards;
