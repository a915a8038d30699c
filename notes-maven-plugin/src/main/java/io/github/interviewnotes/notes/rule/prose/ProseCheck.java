package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
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

    private final ReadingRoom room;
    private final Speller speller;
    private final UnknownWords unknownWords;
    private final Profile profile;
    private final Vocabulary vocabulary;

    /** By identity: a note is the same for all rules of a run, and to compare its text would cost more than to read it. */
    private final Map<Note, NoteProse> proses = Collections.synchronizedMap(new IdentityHashMap<>());

    private ProseCheck(ReadingRoom room, Speller speller, Profile profile, Vocabulary vocabulary) {
        this.room = room;
        this.speller = speller;
        this.unknownWords = new UnknownWords(speller);
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns a check of American English that also accepts the words and phrases of {@code dictionary}.
     *
     * @param effort what reading may cost
     * @throws ConfigException if {@code settings} name a rule or category that LanguageTool does not have
     */
    public static ProseCheck of(Collection<String> dictionary, ProseSettings settings, ProseEffort effort)
            throws ConfigException {
        KnownRules rules = KnownRules.shipped();
        rules.require(settings, Set.of());
        Profile profile = Profile.shipped().with(settings.rules(), rules);
        Speller speller = new RememberedWords(new AtNeed(() -> EnglishSpeller.of("US")), "en-US", effort.memory());
        ReadingRoom room = new ReadingRoom(
                new LanguageTool(profile), "en-US " + profile.fingerprint(), effort.memory(), effort.threads());
        return new ProseCheck(room, speller, profile, Vocabulary.of(dictionary));
    }

    /** Returns a check that asks {@code reader} for grammar and {@code speller} for words, and keeps nothing. */
    static ProseCheck of(Collection<String> dictionary, Profile profile, Proofreader reader, Speller speller) {
        return new ProseCheck(
                new ReadingRoom(reader, "", ProseMemory.none(), 1),
                new RememberedWords(speller, "", ProseMemory.none()),
                profile,
                Vocabulary.of(dictionary));
    }

    /** Begins to read {@code note} for its grammar. */
    void expect(Note note) {
        prose(note).passages().forEach(text -> room.read(text.wording()));
    }

    /** Returns what is wrong with the words of {@code note}; for this, nothing is read for grammar. */
    List<Flaw> words(Note note) {
        NoteProse prose = prose(note);
        Vocabulary known = vocabulary.in(note);
        UnknownWordJudge judge = new UnknownWordJudge(known, prose.names(), speller);
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose.passages()) {
            if (!text.unknown().isEmpty()) {
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
                List<Remark.Fault> faults = ReadingRoom.await(room.read(text.wording()));
                List<Remark> remarks = new ArrayList<>(text.unknown());
                remarks.addAll(faults);
                faults.forEach(fault -> judge(fault, remarks, text).ifPresent(flaws::add));
            } catch (UnreadableException e) {
                flaws.add(new Flaw.Unread(text.wording().source(), e.getMessage()));
            }
        }
        return flaws;
    }

    private NoteProse prose(Note note) {
        NoteProse known = proses.get(note);
        if (known == null) {
            known = NoteProse.of(note, unknownWords);
            proses.put(note, known);
        }
        return known;
    }

    private Optional<Flaw> judge(Remark.Fault fault, List<Remark> beside, NoteProse.Text text) {
        if (!Guard.believes(fault, beside, text.wording(), text.kind())) {
            return Optional.empty();
        }
        return Optional.of(new Flaw.Grammatical(
                text.wording().source(fault.from(), fault.to()),
                text.of(fault),
                fault,
                profile.doubtful().contains(fault.id())));
    }
}
