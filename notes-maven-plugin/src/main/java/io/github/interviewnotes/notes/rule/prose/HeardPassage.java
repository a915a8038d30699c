package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.BitSet;
import java.util.List;

/**
 * A passage, who judges it, and what can be said of its words.
 *
 * @param phrases the characters that stand in a phrase of a word list
 * @param unknown the words that the speller does not know
 * @param evidence what speaks for it being in another language
 */
record HeardPassage(
        Passage.Kind kind,
        Wording wording,
        Judge judge,
        BitSet phrases,
        List<Remark.UnknownWord> unknown,
        Evidence evidence) {

    static HeardPassage of(Passage passage, Judge judge, Vocabulary known) {
        Wording wording = Wording.of(passage);
        List<Remark.UnknownWord> unknown = judge.words().in(wording);
        BitSet phrases = known.phrases(wording.text());
        List<Remark.UnknownWord> strange = unknown.stream()
                .filter(word ->
                        !phrases.get(word.from()) && !known.accepts(textOf(word, wording), word.inflectsKnownWord()))
                .toList();
        Evidence evidence = Evidence.of(wording, strange, judge.language().language());
        return new HeardPassage(passage.kind(), wording, judge, phrases, unknown, evidence);
    }

    /** Returns the words that {@code remark} is about. */
    String text(Remark remark) {
        return textOf(remark, wording);
    }

    private static String textOf(Remark remark, Wording wording) {
        return wording.text().substring(remark.from(), remark.to());
    }
}
