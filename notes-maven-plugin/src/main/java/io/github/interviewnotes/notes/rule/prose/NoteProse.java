package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prose of a note that can be judged, and its unknown words.
 *
 * @param passages those that are read
 * @param foreign those that are not, since they are in another language than they are taken for
 */
record NoteProse(List<Text> passages, List<Flaw.Foreign> foreign) {

    /**
     * A passage.
     *
     * @param passage what is read
     * @param wording its text
     * @param judge who judges it
     * @param hearing what its words say
     */
    record Text(Passage passage, Wording wording, Judge judge, Hearing hearing) {

        /** Returns {@code passage} as {@code judge} takes it. */
        static Text of(Passage passage, Judge judge) {
            Wording wording = Wording.of(passage);
            return new Text(passage, wording, judge, judge.listener().hear(wording));
        }

        /** Returns what kind of passage it is. */
        Passage.Kind kind() {
            return passage.kind();
        }

        /** Returns the words of it that the speller does not know, in order. */
        List<Remark.UnknownWord> unknown() {
            return hearing.unknown();
        }

        /** Returns what {@code remark} is about. */
        String of(Remark remark) {
            return wording.text().substring(remark.from(), remark.to());
        }
    }

    NoteProse {
        passages = List.copyOf(passages);
        foreign = List.copyOf(foreign);
    }

    /**
     * Parts what can be judged from what is foreign.
     *
     * @param texts the passages of a note in order, and nothing for one that nobody here can judge
     * @param runs which of them are foreign
     */
    static NoteProse of(List<Optional<Text>> texts, List<ForeignRuns.Run> runs) {
        List<Optional<Text>> read = new ArrayList<>(texts);
        List<Flaw.Foreign> foreign = new ArrayList<>();
        for (ForeignRuns.Run run : runs) {
            Text first = texts.get(run.first()).orElseThrow();
            Text last = texts.get(run.last()).orElseThrow();
            foreign.add(new Flaw.Foreign(
                    first.wording.source().join(last.wording.source()),
                    first.judge.language().code(),
                    run.evidence()));
            for (int i = run.first(); i <= run.last(); i++) {
                read.set(i, Optional.empty());
            }
        }
        return new NoteProse(read.stream().flatMap(Optional::stream).toList(), foreign);
    }

    /** Returns how often its unknown words stand in it. */
    Recurrence recurrence() {
        return Recurrence.of(passages.stream()
                .flatMap(text -> text.unknown().stream().map(text::of))
                .toList());
    }
}
