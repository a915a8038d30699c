package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.prose.NoteProse.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who can judge which passages of a note. Thread-safe. */
final class ProseReader {

    private final NoteLanguages languages;
    private final Judges judges;
    private final Supplier<Vocabulary> vocabulary;

    /** By identity, as a note is the same for all entries that are asked for. */
    private final Map<Note, Set<String>> others = Collections.synchronizedMap(new IdentityHashMap<>());

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
        Stream<String> others =
                notes.stream().flatMap(note -> others(note).stream()).distinct();
        return main.isPresent()
                && Stream.concat(main.stream(), others.flatMap(tag -> judges.of(tag).stream()))
                        .allMatch(judge -> judge.listener().knowsAll(phrase));
    }

    /** Returns the languages of a note beside that of the notes of which nothing is said; most have none, which their text tells. */
    private Set<String> others(Note note) {
        Set<String> known = others.get(note);
        if (known == null) {
            boolean none =
                    !NoteLanguages.mayMarkPassages(note) && languages.of(note).equals(languages.main());
            known = none
                    ? Set.of()
                    : note.passages().stream()
                            .map(passage -> languages.of(note, passage))
                            .collect(Collectors.toSet());
            others.put(note, known);
        }
        return known;
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
