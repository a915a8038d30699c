package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.Collections;
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

    private final Lazy<String> basis;
    private final ProseReader reader;
    private final Lazy<Vocabulary> vocabulary;
    private final WordCheck words;
    private final GrammarCheck grammar;

    /** By identity: a note is the same for all rules of a run, and to compare its text would cost more than to read it. */
    private final Map<Note, NoteProse> proses = Collections.synchronizedMap(new IdentityHashMap<>());

    private ProseCheck(
            Lazy<String> basis,
            ProseReader reader,
            Lazy<Vocabulary> vocabulary,
            WordCheck words,
            GrammarCheck grammar) {
        this.basis = basis;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.words = words;
        this.grammar = grammar;
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
        Hiding hiding = new Hiding(settings.hidden());
        Lazy<String> basis = new Lazy<>(() -> new Sha256()
                .add(dictionary.fingerprint())
                .add(settings.fingerprint())
                .add(own.basis())
                .hex());
        return new ProseCheck(
                basis,
                reader,
                vocabulary,
                new WordCheck(vocabulary, hiding),
                new GrammarCheck(own, vocabulary, hiding));
    }

    /** Returns what tells the dictionary, the settings of prose and the project's own rules, with their places, from others. */
    String basis() {
        return basis.get();
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
        return grammar.await(judge.room(), wording);
    }

    /** Tells whether a text could not be read so far; another run may have more time for it. */
    boolean hasFailed() {
        return grammar.hasFailed();
    }

    /** Tells whether {@code rule}, one of the project's, is still tried; the text for which it was given up tells why. */
    boolean tries(String rule) {
        return grammar.tries(rule);
    }

    /** Begins to read {@code note} for its grammar. */
    void expect(Note note) {
        reader.foresee(note);
        grammar.expect(prose(note));
    }

    /** Returns what of {@code note} is in another language than it is taken for; nothing else is said of it. */
    List<Flaw.Foreign> foreign(Note note) {
        return prose(note).foreign();
    }

    /** Returns what is wrong with the words of {@code note} and not hidden; for this, nothing is read for grammar. */
    List<Flaw> words(Note note) {
        return words.of(note, prose(note), new HashSet<>());
    }

    /** Returns what is wrong with the grammar of {@code note} and not hidden. */
    List<Flaw> grammar(Note note) {
        return grammar.of(note, prose(note), new HashSet<>());
    }

    /** Tells whether {@code one} hides something in {@code note}. */
    boolean hides(HiddenSentence one, Note note) {
        Set<HiddenSentence> used = new HashSet<>();
        if (Hiding.isOfWords(one)) {
            words.of(note, prose(note), used);
        } else {
            grammar.of(note, prose(note), used);
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

    private NoteProse prose(Note note) {
        NoteProse known = proses.get(note);
        if (known == null) {
            known = reader.read(note);
            proses.put(note, known);
        }
        return known;
    }
}
