package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Sha256;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks another speller once for each word, since a text of many words has few different ones; what an earlier run was
 * told to suggest is not asked again.
 */
final class RememberedWords implements Speller {

    private final Speller speller;
    private final String basis;
    private final ProseMemory memory;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();

    /**
     * @param speller who is asked
     * @param basis what beside a word changes the speller's answer
     * @param memory what was suggested before
     */
    RememberedWords(Speller speller, String basis, ProseMemory memory) {
        this.speller = speller;
        this.basis = basis;
        this.memory = memory;
    }

    @Override
    public boolean knows(String word) {
        return known.computeIfAbsent(word, speller::knows);
    }

    @Override
    public List<String> suggestions(String word) {
        return suggestions.computeIfAbsent(word, this::recalled);
    }

    private List<String> recalled(String word) {
        String key = new Sha256().add("suggestions").add(basis).add(word).hex();
        return memory.recall(key).map(words -> words.lines().toList()).orElseGet(() -> {
            List<String> words = speller.suggestions(word);
            memory.keep(key, String.join("\n", words));
            return words;
        });
    }

    @Override
    public Certainty certainty(String typed, String meant) {
        return speller.certainty(typed, meant);
    }

    @Override
    public void coverPhrases(String text, BitSet covered) {
        speller.coverPhrases(text, covered);
    }
}
