package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the grammar of notes. Thread-safe. */
final class GrammarCheck {

    private static final String ENDLESS = "no sentence ends within " + Portion.LIMIT
            + " characters; end some, or put what is no prose into a code fence";

    private final OwnRules own;
    private final Lazy<Vocabulary> vocabulary;
    private final Hiding hiding;

    private volatile boolean failed;

    /**
     * @param own rules beside LanguageTool's
     * @param vocabulary what is right in all notes
     * @param hiding what nobody wants to see
     */
    GrammarCheck(OwnRules own, Lazy<Vocabulary> vocabulary, Hiding hiding) {
        this.own = own;
        this.vocabulary = vocabulary;
        this.hiding = hiding;
    }

    /** Begins to read the prose of a note. */
    void expect(NoteProse prose) {
        prose.passages().forEach(text -> text.judge().room().expect(text.wording()));
    }

    /** Tells whether a text, or a rule of the project's, took too long so far; another run may have more time. */
    boolean hasFailed() {
        return failed || own.trials().haveGivenUp();
    }

    /** Tells whether {@code rule}, one of the project's, is still tried. */
    boolean tries(String rule) {
        return own.trials().admit(rule);
    }

    /**
     * Returns what is wrong with the grammar of {@code note} and not hidden.
     *
     * @param prose that of the note
     * @param used to which is added what hides something
     */
    List<Flaw> of(Note note, NoteProse prose, Set<HiddenSentence> used) {
        expect(prose);
        Lazy<Vocabulary> known = new Lazy<>(() -> vocabulary.get().in(note));
        Lazy<SmallWords> small = new Lazy<>(() -> SmallWords.of(prose));
        NoteWords words = new NoteWords(
                word -> known.get().accepts(word, false), word -> small.get().recur(word));
        List<Flaw> flaws = new ArrayList<>();
        for (NoteProse.Text text : prose.passages()) {
            try {
                List<Remark.Fault> faults = await(text.judge().room(), text.wording());
                List<Remark> remarks = new ArrayList<>(text.unknown());
                remarks.addAll(faults);
                List<Flaw> found = faults.stream()
                        .flatMap(fault -> judge(fault, remarks, text, words).stream())
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

    /**
     * Returns the faults of a text.
     *
     * @throws UnreadableException if it defeats the reader
     */
    List<Remark.Fault> await(ReadingRoom room, Wording wording) throws UnreadableException {
        try {
            return room.read(wording);
        } catch (UnreadableException e) {
            failed = true;
            throw e;
        }
    }

    private Optional<Flaw> judge(Remark.Fault fault, List<Remark> beside, NoteProse.Text text, NoteWords words) {
        boolean isProjectRule = own.isProjectRule(fault.id());
        Suspicion suspicion = new Suspicion(
                fault,
                beside,
                text.passage(),
                text.wording(),
                words,
                text.judge().language().isEnglish());
        if (!isProjectRule && !Guard.believes(suspicion)) {
            return Optional.empty();
        }
        return Optional.of(new Flaw.Grammatical(
                text.wording().source(fault.from(), fault.to()),
                text.of(fault),
                vocabulary.get().forbidden().allowed(fault),
                weight(fault, isProjectRule, text.judge().profile())));
    }

    private static Profile.Weight weight(Remark.Fault fault, boolean isProjectRule, Profile profile) {
        Profile.Weight weight = profile.weight(fault.id());
        return isProjectRule && weight == Profile.Weight.ADVICE ? Profile.Weight.ERROR : weight;
    }
}
