package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.prose.NoteProse.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds out who can judge which passages of a note. Thread-safe. */
final class ProseReader {

    private final NoteLanguages languages;
    private final Judges judges;
    private final Supplier<Vocabulary> vocabulary;

    /**
     * @param languages says which language a passage is in
     * @param judges who judges the languages
     * @param vocabulary words that are right in any of them
     */
    ProseReader(NoteLanguages languages, Judges judges, Supplier<Vocabulary> vocabulary) {
        this.languages = languages;
        this.judges = judges;
        this.vocabulary = vocabulary;
    }

    /** Has whoever will read {@code note} for grammar get ready, if it is new: that takes longer than to hear its words. */
    void foresee(Note note) {
        for (Passage passage : note.passages()) {
            Optional<Judge> judge = judges.of(languages.of(note, passage));
            if (judge.isPresent() && judge.get().room().foresee(Wording.of(passage))) {
                return;
            }
        }
    }

    /** Returns the prose of {@code note}. */
    NoteProse read(Note note) {
        List<Optional<Text>> texts = new ArrayList<>();
        for (Passage passage : note.passages()) {
            texts.add(judges.of(languages.of(note, passage)).map(judge -> Text.of(passage, judge)));
        }
        List<ForeignRuns.Run> runs =
                ForeignRuns.among(evidence(texts, text -> text.hearing().evidence()));
        if (!runs.isEmpty()) {
            // which words the lists know is asked only where it matters, since it takes a look at the note's code
            Vocabulary known = vocabulary.get().in(note);
            runs = ForeignRuns.among(evidence(texts, text -> evidence(text, known)));
        }
        return NoteProse.of(texts, runs);
    }

    /** Returns who judges texts in the language {@code code}, in the variant of the notes if they are in one, if anybody can. */
    Optional<Judge> judge(String code) {
        return judges.of(languages.variant(code));
    }

    /** Tells whether all who judge {@code notes}, and who judges a note of which nothing is said, know each word of {@code phrase}. */
    boolean knows(String phrase, List<Note> notes) {
        Optional<Judge> main = judges.of(languages.main());
        Stream<String> others = notes.stream()
                .flatMap(note -> note.passages().stream().map(passage -> languages.of(note, passage)))
                .distinct();
        return main.isPresent()
                && Stream.concat(main.stream(), others.flatMap(tag -> judges.of(tag).stream()))
                        .allMatch(judge -> judge.listener().knowsAll(phrase));
    }

    private static List<Evidence> evidence(List<Optional<Text>> texts, Function<Text, Evidence> of) {
        return texts.stream().map(text -> text.map(of).orElse(Evidence.AGAINST)).toList();
    }

    private static Evidence evidence(Text text, Vocabulary known) {
        return Evidence.of(
                text.wording(), unknown(text, known), text.judge().language().language());
    }

    private static List<Remark.UnknownWord> unknown(Text text, Vocabulary known) {
        BitSet phrases = known.phrases(text.wording().text());
        return text.unknown().stream()
                .filter(word -> !phrases.get(word.from()) && !known.accepts(text.of(word), word.inflectsKnownWord()))
                .toList();
    }
}
