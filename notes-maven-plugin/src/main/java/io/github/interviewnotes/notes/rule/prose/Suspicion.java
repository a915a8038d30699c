package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;

/**
 * What may be a fault, with all that stands round it.
 *
 * @param fault the fault
 * @param beside all remarks on the same text
 * @param passage where it stands
 * @param wording the text of {@code passage}
 * @param note what the note as a whole shows
 * @param english whether the text is English, whose words some guards look for
 */
record Suspicion(
        Remark.Fault fault, List<Remark> beside, Passage passage, Wording wording, NoteWords note, boolean english) {

    private static final String REPEATED_WORD = "WORD_REPEAT_RULE";

    private static final int CONTEXT = 90;

    Suspicion {
        beside = List.copyOf(beside);
    }

    /** Returns the id of the rule, without the language that its rule on repeated words begins with. */
    String id() {
        return fault.id().endsWith("_" + REPEATED_WORD) ? REPEATED_WORD : fault.id();
    }

    /** Returns the text that has the fault. */
    String text() {
        return wording.text();
    }

    /** Returns what is marked. */
    String marked() {
        return text().substring(fault.from(), fault.to());
    }

    /** Returns some text that stands before what is marked. */
    String before() {
        return text().substring(Math.max(0, fault.from() - CONTEXT), fault.from());
    }

    /** Returns some text that stands behind what is marked. */
    String behind() {
        return text().substring(fault.to(), Math.min(text().length(), fault.to() + CONTEXT));
    }

    /** Tells whether the next word is no prose. */
    boolean isBeforeCode() {
        return wording.isOpaque(fault.to(), endOfNextWord());
    }

    /** Tells whether emphasis or a link begins at {@code at}: words that are shown are written as they are. */
    boolean isShown(int at) {
        return at > 0
                && wording.source(at - 1, at).end()
                        != wording.source(at, at + 1).start();
    }

    /** Tells whether the speller does not know the word that begins here. */
    boolean isUnknownWord() {
        return beside.stream()
                .anyMatch(remark -> remark instanceof Remark.UnknownWord && remark.from() == fault.from());
    }

    private int endOfNextWord() {
        int at = fault.to();
        while (at < text().length() && Character.isWhitespace(text().charAt(at))) {
            at++;
        }
        while (at < text().length() && !Character.isWhitespace(text().charAt(at))) {
            at++;
        }
        return at;
    }
}
