package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** A speller that is loaded with the first word that it is asked for. */
final class AtNeed implements Speller {

    private final Lazy<Speller> speller;

    AtNeed(Supplier<Speller> source) {
        this.speller = new Lazy<>(source);
    }

    @Override
    public boolean knows(String word) {
        return speller.get().knows(word);
    }

    @Override
    public List<String> suggestions(String word) {
        return speller.get().suggestions(word);
    }

    @Override
    public Certainty certainty(String typed, String meant) {
        return speller.get().certainty(typed, meant);
    }

    @Override
    public void coverPhrases(String text, BitSet covered) {
        speller.get().coverPhrases(text, covered);
    }
}
