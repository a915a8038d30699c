package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
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
    private final Hiding hiding;

    /** By identity: a note is the same for all rules of a run, and to compare its text would cost more than to read it. */
    private final Map<Note, NoteProse> proses = Collections.synchronizedMap(new IdentityHashMap<>());

    private ProseCheck(ReadingRoom room, Speller speller, Profile profile, Vocabulary vocabulary, Hiding hiding) {
        this.room = room;
        this.speller = speller;
        this.unknownWords = new UnknownWords(speller);
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.hiding = hiding;
    }

    /**
     * Returns a check of American English that keeps to {@code dictionary}.
     *
     * @param effort what reading may cost
     * @throws ConfigException if {@code settings} name a rule or category that LanguageTool does not have
     */
    public static ProseCheck of(Dictionary dictionary, ProseSettings settings, ProseEffort effort)
            throws ConfigException {
        KnownRules rules = KnownRules.shipped();
        rules.require(settings, Set.of());
        Profile profile = Profile.shipped().with(settings.rules(), rules);
        Speller speller = new RememberedWords(new AtNeed(() -> EnglishSpeller.of("US")), "en-US", effort.memory());
        ReadingRoom room = new ReadingRoom(
                new LanguageTool(profile), "en-US " + profile.fingerprint(), effort.memory(), effort.threads());
        return new ProseCheck(room, speller, profile, Vocabulary.of(dictionary), new Hiding(settings.hidden()));
    }

    /** Returns a check that asks {@code reader} for grammar and {@code speller} for words, and keeps nothing. */
    static ProseCheck of(
            Dictionary dictionary, List<HiddenSentence> hidden, Profile profile, Proofreader reader, Speller speller) {
        return new ProseCheck(
                new ReadingRoom(reader, "", ProseMemory.none(), 1),
                new RememberedWords(speller, "", ProseMemory.none()),
                profile,
                Vocabulary.of(dictionary),
                new Hiding(hidden));
    }

    /** Begins to read {@code note} for its grammar. */
    void expect(Note note) {
        prose(note).passages().forEach(text -> room.read(text.wording()));
    }

    /** Returns what is wrong with the words of {@code note} and not hidden; for this, nothing is read for grammar. */
    List<Flaw> words(Note note) {
        return words(note, new HashSet<>());
    }

    /** Returns what is wrong with the grammar of {@code note} and not hidden. */
    List<Flaw> grammar(Note note) {
        return grammar(note, new HashSet<>());
    }

    /** Tells whether {@code one} hides something in {@code note}. */
    boolean hides(HiddenSentence one, Note note) {
        Set<HiddenSentence> used = new HashSet<>();
        if (Hiding.isOfWords(one)) {
            words(note, used);
        } else {
            grammar(note, used);
        }
        return used.contains(one);
    }

    /** Returns who knows a word or phrase that the project need not list, or nothing where it must be listed. */
    public Optional<String> knownWithout(String entry) {
        return vocabulary.isShipped(entry)
                ? Optional.of("the plugin's list of terms")
                : Optional.of("LanguageTool's dictionary").filter(name -> unknownWords.areNone(entry));
    }

    private List<Flaw> words(Note note, Set<HiddenSentence> used) {
        NoteProse prose = prose(note);
        Vocabulary known = vocabulary.in(note);
        UnknownWordJudge judge = new UnknownWordJudge(known, prose.names(), speller);
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose.passages()) {
            flaws.addAll(hiding.visible(text.passage(), words(text, known, judge), used));
        }
        return flaws;
    }

    private static List<Flaw> words(NoteProse.Text text, Vocabulary known, UnknownWordJudge judge) {
        Wording wording = text.wording();
        List<Flaw> flaws = new ArrayList<>(known.forbidden().in(wording));
        if (!text.unknown().isEmpty()) {
            List<Range> forbidden = flaws.stream().map(Flaw::range).toList();
            BitSet phrases = known.phrases(wording.text());
            for (Remark.UnknownWord word : text.unknown()) {
                Range range = wording.source(word.from(), word.to());
                if (!phrases.get(word.from()) && forbidden.stream().noneMatch(range::overlaps)) {
                    judge.judge(word, wording, text.kind()).ifPresent(flaws::add);
                }
            }
        }
        return flaws;
    }

    private List<Flaw> grammar(Note note, Set<HiddenSentence> used) {
        expect(note);
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose(note).passages()) {
            try {
                List<Remark.Fault> faults = ReadingRoom.await(room.read(text.wording()));
                List<Remark> remarks = new ArrayList<>(text.unknown());
                remarks.addAll(faults);
                List<Flaw> found = faults.stream()
                        .flatMap(fault -> judge(fault, remarks, text).stream())
                        .toList();
                flaws.addAll(hiding.visible(text.passage(), found, used));
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
                vocabulary.forbidden().allowed(fault),
                profile.doubtful().contains(fault.id())));
    }
}
