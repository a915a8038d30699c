package io.github.interviewnotes.notes.rule.prose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an unknown word was probably meant to be, in one note. */
final class NearWords {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_EDITS = 2;
    private static final int DISTINCTIVE_NAME = 6;

    private final Vocabulary vocabulary;
    private final Recurrence recurrence;
    private final Speller speller;

    /**
     * @param vocabulary what is right in the note at hand
     * @param recurrence how often the unknown words of the note stand in it
     * @param speller who knows the words of the language
     */
    NearWords(Vocabulary vocabulary, Recurrence recurrence, Speller speller) {
        this.vocabulary = vocabulary;
        this.recurrence = recurrence;
        this.speller = speller;
    }

    /** A name is only measured by names that are on a list; of a short one it would be guesswork. */
    List<String> names(String name) {
        return few(Stream.concat(vocabulary.project().near(name).stream(), vocabulary.shipped().near(name).stream())
                .filter(term -> term.equalsIgnoreCase(name) || name.length() >= DISTINCTIVE_NAME));
    }

    /**
     * Returns what {@code word} was meant to be, nothing if it is likelier a word of its own.
     *
     * @param plain the word without the capital that a sentence begins with
     */
    List<String> words(String word, String plain) {
        List<String> own = vocabulary.project().near(plain);
        List<String> trade = vocabulary.shipped().near(plain);
        List<String> otherCase = Stream.concat(own.stream(), trade.stream())
                .filter(plain::equalsIgnoreCase)
                .toList();
        if (!otherCase.isEmpty()) {
            return few(otherCase.stream());
        }
        List<String> english = speller.suggestions(word).stream()
                .filter(suggestion -> Slip.between(word, suggestion, MOST_EDITS))
                .toList();
        boolean slip = !own.isEmpty() || isSlip(word, trade, english);
        return slip ? few(Stream.of(own, english, trade).flatMap(List::stream)) : List.of();
    }

    private boolean isSlip(String word, List<String> trade, List<String> english) {
        Certainty inTrade = trade.isEmpty() ? Certainty.DOUBTFUL : Certainty.ONCE;
        // to write a compound in one word is a matter of taste, but somebody who did so may still have slipped
        Certainty inEnglish = english.stream()
                .filter(NearWords::isOneWord)
                .limit(MOST_SUGGESTIONS)
                .map(suggestion -> speller.certainty(word, suggestion))
                .max(Comparator.naturalOrder())
                .orElse(Certainty.DOUBTFUL);
        Certainty needed = recurrence.isRepeated(word) ? Certainty.SURE : Certainty.ONCE;
        return inTrade.compareTo(needed) >= 0 || inEnglish.compareTo(needed) >= 0;
    }

    private List<String> few(Stream<String> suggestions) {
        return suggestions
                .flatMap(vocabulary.forbidden()::allowed)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static boolean isOneWord(String suggestion) {
        return suggestion.chars().allMatch(Character::isLetter);
    }
}
