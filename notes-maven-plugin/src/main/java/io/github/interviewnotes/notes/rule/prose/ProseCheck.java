package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the prose of notes; the rules of this package share one, and each reports its kind of flaw. Costs nothing
 * until a note is judged. Thread-safe.
 */
public final class ProseCheck {

    private static final String ENDLESS = "no sentence ends within " + Portion.LIMIT + " characters";

    private final ProseReader reader;
    private final Vocabulary vocabulary;

    /** By identity: a note is the same for all rules of a run, and to compare its text would cost more than to read it. */
    private final Map<Note, NoteProse> proses = Collections.synchronizedMap(new IdentityHashMap<>());

    private ProseCheck(ProseReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns a check that also accepts the words and phrases of {@code dictionary}.
     *
     * @param effort what reading may cost
     * @throws ConfigException if {@code settings} name a language, or a rule or category of LanguageTool, that does not
     *     exist
     */
    public static ProseCheck of(Collection<String> dictionary, ProseSettings settings, ProseEffort effort)
            throws ConfigException {
        NoteLanguages.require(settings);
        KnownRules rules = KnownRules.shipped();
        rules.require(settings, Set.of());
        return of(dictionary, settings, new Judges(language -> Judge.of(language, settings.rules(), rules, effort)));
    }

    /** Returns a check that asks {@code judges}. */
    static ProseCheck of(Collection<String> dictionary, ProseSettings settings, Judges judges) {
        Vocabulary vocabulary = Vocabulary.of(dictionary);
        return new ProseCheck(new ProseReader(new NoteLanguages(settings), judges, vocabulary), vocabulary);
    }

    /** Begins to read {@code note} for its grammar. */
    void expect(Note note) {
        prose(note).passages().forEach(text -> text.judge().room().read(text.wording()));
    }

    /** Returns what of {@code note} is in another language than it is taken for; nothing else is said of it. */
    List<Flaw.Foreign> foreign(Note note) {
        return prose(note).foreign();
    }

    /** Returns what is wrong with the words of {@code note}; for this, nothing is read for grammar. */
    List<Flaw> words(Note note) {
        NoteProse prose = prose(note);
        Vocabulary known = vocabulary.in(note);
        Set<String> names = prose.names();
        Map<LanguageTag, UnknownWordJudge> judges = new HashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose.passages()) {
            if (!text.unknown().isEmpty()) {
                UnknownWordJudge judge = judges.computeIfAbsent(
                        text.judge().language(), language -> new UnknownWordJudge(known, names, text.judge()));
                BitSet phrases = known.phrases(text.wording().text());
                text.unknown().stream()
                        .filter(word -> !phrases.get(word.from()))
                        .forEach(word ->
                                judge.judge(word, text.wording(), text.kind()).ifPresent(flaws::add));
            }
        }
        return flaws;
    }

    /** Returns what is wrong with the grammar of {@code note}. */
    List<Flaw> grammar(Note note) {
        expect(note);
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose(note).passages()) {
            try {
                List<Remark.Fault> faults =
                        ReadingRoom.await(text.judge().room().read(text.wording()));
                List<Remark> remarks = new ArrayList<>(text.unknown());
                remarks.addAll(faults);
                faults.forEach(fault -> judge(fault, remarks, text).ifPresent(flaws::add));
                for (Portion stretch : Portion.endless(text.wording().text())) {
                    flaws.add(new Flaw.Unread(text.wording().source(stretch.from(), stretch.to()), ENDLESS));
                }
            } catch (UnreadableException e) {
                flaws.add(new Flaw.Unread(text.wording().source(), e.getMessage()));
            }
        }
        return flaws;
    }

    private NoteProse prose(Note note) {
        NoteProse known = proses.get(note);
        if (known == null) {
            known = reader.read(note);
            proses.put(note, known);
        }
        return known;
    }

    private static Optional<Flaw> judge(Remark.Fault fault, List<Remark> beside, NoteProse.Text text) {
        if (!Guard.believes(fault, beside, text.wording(), text.kind())) {
            return Optional.empty();
        }
        return Optional.of(new Flaw.Grammatical(
                text.wording().source(fault.from(), fault.to()),
                text.of(fault),
                fault,
                text.judge().profile().doubtful().contains(fault.id())));
    }
}
