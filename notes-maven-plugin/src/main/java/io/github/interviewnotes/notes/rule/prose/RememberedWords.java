package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks another speller once for each word: a text of many words has few different ones. */
final class RememberedWords implements Speller {

    private final Speller speller;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();

    RememberedWords(Speller speller) {
        this.speller = speller;
    }

    @Override
    public boolean knows(String word) {
        return known.computeIfAbsent(word, speller::knows);
    }

    @Override
    public List<String> suggestions(String word) {
        return suggestions.computeIfAbsent(word, speller::suggestions);
    }

    @Override
    public void coverPhrases(String text, BitSet covered) {
        speller.coverPhrases(text, covered);
    }
}
