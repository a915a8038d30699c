package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The prose of a note and its unknown words.
 *
 * @param passages those that are read
 */
record NoteProse(List<Text> passages) {

    /**
     * A passage.
     *
     * @param kind what kind of passage it is
     * @param wording its text
     * @param unknown the words of it that the speller does not know
     */
    record Text(Passage.Kind kind, Wording wording, List<Remark.UnknownWord> unknown) {

        /** Returns what {@code remark} is about. */
        String of(Remark remark) {
            return wording.text().substring(remark.from(), remark.to());
        }
    }

    NoteProse {
        passages = List.copyOf(passages);
    }

    /** Returns the prose of {@code note}. */
    static NoteProse of(Note note, UnknownWords words) {
        List<Text> texts = new ArrayList<>();
        for (Passage passage : note.passages()) {
            Wording wording = Wording.of(passage);
            texts.add(new Text(passage.kind(), wording, words.in(wording)));
        }
        return new NoteProse(texts);
    }

    /** Returns the capitalised unknown words that stand more than once: few mistakes do, and names do nearly always. */
    Set<String> names() {
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Text text : passages) {
            for (Remark.UnknownWord remark : text.unknown) {
                String word = text.of(remark);
                if (Character.isUpperCase(word.codePointAt(0)) && !seen.add(word)) {
                    names.add(word);
                }
            }
        }
        return names;
    }
}
