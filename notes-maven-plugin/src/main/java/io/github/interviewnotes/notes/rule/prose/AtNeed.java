package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** A speller that is loaded with the first word that it is asked for. */
final class AtNeed implements Speller {

    private final Supplier<Speller> source;
    private volatile Speller speller;

    AtNeed(Supplier<Speller> source) {
        this.source = source;
    }

    @Override
    public boolean knows(String word) {
        return loaded().knows(word);
    }

    @Override
    public List<String> suggestions(String word) {
        return loaded().suggestions(word);
    }

    @Override
    public void coverPhrases(String text, BitSet covered) {
        loaded().coverPhrases(text, covered);
    }

    private Speller loaded() {
        Speller ready = speller;
        return ready == null ? load() : ready;
    }

    private synchronized Speller load() {
        if (speller == null) {
            speller = source.get();
        }
        return speller;
    }
}
