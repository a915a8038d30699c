package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides flaws by rule and sentence.
 *
 * @param sentences which are hidden where
 */
record Hiding(List<HiddenSentence> sentences) {

    /** What LTeX calls the rule that finds unknown words. */
    private static final String SPELLER = "MORFOLOGIK_RULE_";

    Hiding {
        sentences = List.copyOf(sentences);
    }

    /** Tells whether {@code one} is about words, for which nothing needs to be read for grammar. */
    static boolean isOfWords(HiddenSentence one) {
        return one.rule().equals(Spelling.ID)
                || one.rule().equals(UnknownTerm.ID)
                || one.rule().startsWith(SPELLER);
    }

    /** Returns the notes in which sentences stand that are meant; each sentence has a list. */
    Map<HiddenSentence, List<Note>> occurrences(List<Note> notes) {
        Map<HiddenSentence, List<Note>> occurrences = new HashMap<>();
        sentences.forEach(one -> occurrences.put(one, new ArrayList<>()));
        for (Note note : sentences.isEmpty() ? List.<Note>of() : notes) {
            List<Sentences> texts = note.passages().stream().map(Sentences::of).toList();
            sentences.stream()
                    .filter(one -> texts.stream().anyMatch(text -> text.contain(one.sentence())))
                    .forEach(one -> occurrences.get(one).add(note));
        }
        return occurrences;
    }

    /**
     * Returns the flaws of {@code passage} that nothing hides.
     *
     * @param used collects what hides one
     */
    List<Flaw> visible(Passage passage, List<Flaw> flaws, Set<HiddenSentence> used) {
        if (sentences.isEmpty() || flaws.isEmpty()) {
            return flaws;
        }
        Sentences text = Sentences.of(passage);
        List<Flaw> visible = new ArrayList<>();
        for (Flaw flaw : flaws) {
            List<HiddenSentence> hiding = sentences.stream()
                    .filter(one -> names(one.rule(), flaw) && text.isIn(one.sentence(), flaw.range()))
                    .toList();
            used.addAll(hiding);
            if (hiding.isEmpty()) {
                visible.add(flaw);
            }
        }
        return visible;
    }

    private static boolean names(String rule, Flaw flaw) {
        if (flaw instanceof Flaw.Grammatical fault) {
            String own = fault.weight() == Profile.Weight.ADVICE ? DoubtfulGrammar.ID : Grammar.ID;
            return rule.equals(own) || rule.equals(fault.fault().id());
        }
        if (flaw instanceof Flaw.Unread) {
            return false;
        }
        String own = flaw instanceof Flaw.Unknown ? UnknownTerm.ID : Spelling.ID;
        return rule.equals(own) || rule.startsWith(SPELLER) && !(flaw instanceof Flaw.Forbidden);
    }
}
