package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.PromptMark;
import io.github.interviewnotes.notes.publish.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a card of each prompt of a book. */
public final class CardReader {

    private static final int MOST_PLACES = 20;

    private final Book book;
    private final CardGuids guids;
    private final List<Card> cards = new ArrayList<>();
    private final List<String> withoutId = new ArrayList<>();
    private final List<String> withoutAnswer = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private CardReader(Book book) {
        this.book = book;
        this.guids = new CardGuids(book.metadata().identifier());
    }

    /**
     * Returns the cards of a book. A prompt that asks or answers nothing makes none, and is remarked on; two that have the same card id
     * are a fault.
     */
    public static Cards read(Book book) {
        CardReader reader = new CardReader(book);
        for (Chapter chapter : book.chapters()) {
            if (chapter.titleText().startsWith(PromptMark.TEXT)) {
                reader.titles.add(chapter.place(chapter.title()));
            }
            CardSides sides = new CardSides(chapter, OwnWords.in(chapter, book));
            for (Question question : chapter.questions()) {
                reader.add(chapter, question, sides.of(question));
            }
        }
        return new Cards(reader.cards, reader.remarks(), sharedIds(book));
    }

    private static List<String> sharedIds(Book book) {
        Map<String, String> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            for (Question question : chapter.questions()) {
                String id = question.card().orElse("");
                String place = place(chapter, question);
                String first = id.isEmpty() ? null : places.putIfAbsent(id, place);
                if (first != null) {
                    twice.add(place + ": card id '" + id + "' is that of the prompt at " + first
                            + ", too; give one of them another, for Anki would keep only one of the two");
                }
            }
        }
        return twice;
    }

    private static String place(Chapter chapter, Question question) {
        return chapter.source() + ":" + question.line();
    }

    private void add(Chapter chapter, Question question, CardSides.Sides sides) {
        String place = place(chapter, question);
        String guid = guids.next(question);
        if (sides.question().isEmpty() || sides.answer().isEmpty()) {
            withoutAnswer.add(place);
            return;
        }
        if (question.card().isEmpty()) {
            withoutId.add(place);
        }
        cards.add(new Card(
                guid,
                question.card(),
                DeckName.of(book.metadata().title(), chapter.titleText()),
                chapter.source(),
                question.line(),
                chapter.titleText(),
                Optional.of(sides.section()).filter(heading -> !heading.isBlank()),
                question.level(),
                CardTags.of(question),
                question.text(),
                sides.question(),
                sides.answer()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!withoutId.isEmpty()) {
            remarks.add(prompts(withoutId, "has no card id", "have no card id")
                    + ". A change of the question makes another flashcard and leaves the old one behind."
                    + " Put <!-- card: an-id --> below the heading.");
        }
        if (!withoutAnswer.isEmpty()) {
            remarks.add(prompts(withoutAnswer, "asks or answers nothing", "ask or answer nothing")
                    + ", which makes no flashcard. Write the answer below the heading.");
        }
        if (!titles.isEmpty()) {
            remarks.add(prompts(titles, "is the title of its note", "are titles of their notes")
                    + ", which makes no flashcard. Put the prompt below a title.");
        }
        return remarks;
    }

    private static String prompts(List<String> places, String one, String many) {
        String named = String.join(", ", places.subList(0, Math.min(places.size(), MOST_PLACES)));
        int more = places.size() - MOST_PLACES;
        return (places.size() == 1 ? "1 prompt " + one : places.size() + " prompts " + many) + ": " + named
                + (more > 0 ? " and " + more + " more" : "");
    }
}
