package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges the prose of notes; the rules of this package share one, and each reports its kind of flaw. Costs nothing
 * until a note is judged. Thread-safe.
 */
public final class ProseCheck {

    private static final String ENDLESS = "no sentence ends within " + Portion.LIMIT
            + " characters; end some, or put what is no prose into a code fence";

    private final ProseReader reader;
    private final OwnRules own;
    private final Lazy<Vocabulary> vocabulary;
    private final Hiding hiding;

    /** By identity: a note is the same for all rules of a run, and to compare its text would cost more than to read it. */
    private final Map<Note, NoteProse> proses = Collections.synchronizedMap(new IdentityHashMap<>());

    private volatile boolean failed;

    private ProseCheck(ProseReader reader, OwnRules own, Lazy<Vocabulary> vocabulary, Hiding hiding) {
        this.reader = reader;
        this.own = own;
        this.vocabulary = vocabulary;
        this.hiding = hiding;
    }

    /**
     * Returns a check that keeps to {@code dictionary}.
     *
     * @param grammar rules of the project's own
     * @param effort what reading may cost
     * @throws ConfigException if {@code settings} name a language, or a rule or category, that does not exist
     */
    public static ProseCheck of(Dictionary dictionary, ProseSettings settings, GrammarFile grammar, ProseEffort effort)
            throws ConfigException {
        NoteLanguages.require(settings);
        Lazy<KnownRules> rules = new Lazy<>(KnownRules::shipped);
        if (settings.namesRules()) {
            rules.get()
                    .require(
                            settings,
                            grammar.rules().stream().map(GrammarFile.Unit::id).collect(Collectors.toUnmodifiableSet()));
        }
        OwnRules own = OwnRules.with(grammar);
        Judges judges = new Judges(language -> Judge.of(language, settings.rules(), rules.get(), own, effort));
        return of(dictionary, settings, own, judges);
    }

    /** Returns a check that asks {@code judges}. */
    static ProseCheck of(Dictionary dictionary, ProseSettings settings, OwnRules own, Judges judges) {
        Lazy<Vocabulary> vocabulary = new Lazy<>(() -> Vocabulary.of(dictionary));
        ProseReader reader = new ProseReader(new NoteLanguages(settings), judges, vocabulary);
        return new ProseCheck(reader, own, vocabulary, new Hiding(settings.hidden()));
    }

    /**
     * Returns the faults of a text that stands in no note.
     *
     * @param language the code of its language
     * @throws UnreadableException if the text defeats the reader, or nobody here reads the language
     */
    List<Remark.Fault> read(String language, Wording wording) throws UnreadableException {
        Judge judge = reader.judge(language)
                .orElseThrow(
                        () -> new UnreadableException("LanguageTool's module for " + language + " is missing", null));
        return await(judge.room(), wording);
    }

    /** Tells whether a text could not be read so far; another run may have more time for it. */
    boolean hasFailed() {
        return failed;
    }

    /** Begins to read {@code note} for its grammar. */
    void expect(Note note) {
        prose(note).passages().forEach(text -> text.judge().room().read(text.wording()));
    }

    /** Returns what of {@code note} is in another language than it is taken for; nothing else is said of it. */
    List<Flaw.Foreign> foreign(Note note) {
        return prose(note).foreign();
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

    /**
     * Returns who knows a word or phrase that the project need not list, or nothing where it must be listed.
     *
     * @param notes in whose languages it has to be known; in that of the configuration, it must be in any case
     */
    public Optional<String> knownWithout(String entry, List<Note> notes) {
        return vocabulary.get().isShipped(entry)
                ? Optional.of("the plugin's list of terms")
                : Optional.of("LanguageTool's dictionary").filter(name -> reader.knows(entry, notes));
    }

    private List<Flaw> words(Note note, Set<HiddenSentence> used) {
        NoteProse prose = prose(note);
        Vocabulary known = vocabulary.get().in(note);
        Recurrence recurrence = prose.recurrence();
        Map<LanguageTag, UnknownWordJudge> judges = new HashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose.passages()) {
            UnknownWordJudge judge = judges.computeIfAbsent(
                    text.judge().language(), language -> new UnknownWordJudge(known, recurrence, text.judge()));
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
            BitSet people = People.in(wording.text(), text.unknown());
            for (Remark.UnknownWord word : text.unknown()) {
                Range range = wording.source(word.from(), word.to());
                if (!phrases.get(word.from()) && forbidden.stream().noneMatch(range::overlaps)) {
                    judge.judge(word, wording, text.kind())
                            .filter(flaw -> !(flaw instanceof Flaw.Unknown && people.get(word.from())))
                            .ifPresent(flaws::add);
                }
            }
        }
        return flaws;
    }

    private List<Flaw> grammar(Note note, Set<HiddenSentence> used) {
        expect(note);
        Lazy<Vocabulary> known = new Lazy<>(() -> vocabulary.get().in(note));
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose(note).passages()) {
            try {
                List<Remark.Fault> faults = await(text.judge().room(), text.wording());
                List<Remark> remarks = new ArrayList<>(text.unknown());
                remarks.addAll(faults);
                List<Flaw> found = faults.stream()
                        .flatMap(fault -> judge(fault, remarks, text, known).stream())
                        .toList();
                flaws.addAll(hiding.visible(text.passage(), found, used));
                for (Portion stretch : Portion.endless(text.wording().text())) {
                    flaws.add(new Flaw.Unread(text.wording().source(stretch.from(), stretch.to()), ENDLESS));
                }
            } catch (UnreadableException e) {
                flaws.add(new Flaw.Unread(text.wording().source(), e.getMessage()));
            }
        }
        return flaws;
    }

    private List<Remark.Fault> await(ReadingRoom room, Wording wording) throws UnreadableException {
        try {
            return ReadingRoom.await(room.read(wording));
        } catch (UnreadableException e) {
            failed = true;
            throw e;
        }
    }

    private NoteProse prose(Note note) {
        NoteProse known = proses.get(note);
        if (known == null) {
            known = reader.read(note);
            proses.put(note, known);
        }
        return known;
    }

    private Optional<Flaw> judge(Remark.Fault fault, List<Remark> beside, NoteProse.Text text, Lazy<Vocabulary> known) {
        if (!own.isProjectRule(fault.id())
                && !Guard.believes(
                        fault,
                        beside,
                        text.passage(),
                        text.wording(),
                        word -> known.get().accepts(word, false))) {
            return Optional.empty();
        }
        return Optional.of(new Flaw.Grammatical(
                text.wording().source(fault.from(), fault.to()),
                text.of(fault),
                vocabulary.get().forbidden().allowed(fault),
                text.judge().profile().doubtful().contains(fault.id())));
    }
}
