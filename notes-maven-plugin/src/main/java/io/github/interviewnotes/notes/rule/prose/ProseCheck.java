package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges the prose of notes; the rules of this package share one, and each reports its kind of flaw. Costs nothing
 * until a note is judged. Thread-safe.
 */
public final class ProseCheck {

    private final Proofreader reader;
    private final Speller speller;
    private final UnknownWords unknownWords;
    private final Profile profile;
    private final OwnRules own;
    private final Vocabulary vocabulary;
    private final Hiding hiding;

    private ProseCheck(
            Proofreader reader, Speller speller, Profile profile, OwnRules own, Vocabulary vocabulary, Hiding hiding) {
        this.reader = new Remembered(reader);
        this.speller = new RememberedWords(speller);
        this.unknownWords = new UnknownWords(this.speller);
        this.profile = profile;
        this.own = own;
        this.vocabulary = vocabulary;
        this.hiding = hiding;
    }

    /**
     * Returns a check of American English that keeps to {@code dictionary}.
     *
     * @param grammar rules of the project's own
     * @throws ConfigException if {@code settings} name a rule or category that does not exist
     */
    public static ProseCheck of(Dictionary dictionary, ProseSettings settings, GrammarFile grammar)
            throws ConfigException {
        KnownRules rules = KnownRules.shipped();
        rules.require(
                settings, grammar.rules().stream().map(GrammarFile.Unit::id).collect(Collectors.toUnmodifiableSet()));
        Profile profile = Profile.shipped().with(settings.rules(), rules);
        OwnRules own = OwnRules.with(grammar);
        return new ProseCheck(
                new LanguageTool(profile, own),
                new AtNeed(() -> EnglishSpeller.of("US")),
                profile,
                own,
                Vocabulary.of(dictionary),
                new Hiding(settings.hidden()));
    }

    /** Returns a check that asks {@code reader} for grammar and {@code speller} for words. */
    static ProseCheck of(
            Dictionary dictionary, List<HiddenSentence> hidden, Profile profile, Proofreader reader, Speller speller) {
        return new ProseCheck(
                reader,
                speller,
                profile,
                OwnRules.with(GrammarFile.none()),
                Vocabulary.of(dictionary),
                new Hiding(hidden));
    }

    /**
     * Returns the faults of a text that stands in no note.
     *
     * @throws UnreadableException if the text defeats the reader
     */
    List<Remark.Fault> read(Wording wording) throws UnreadableException {
        return reader.read(wording);
    }

    /** Returns what is wrong with the prose of {@code note} and not hidden. */
    List<Flaw> flaws(Note note) {
        return flaws(note, new HashSet<>());
    }

    /** Tells whether {@code one} hides something in {@code note}. */
    boolean hides(HiddenSentence one, Note note) {
        Set<HiddenSentence> used = new HashSet<>();
        flaws(note, used);
        return used.contains(one);
    }

    /** Returns who knows a word or phrase that the project need not list, or nothing where it must be listed. */
    public Optional<String> knownWithout(String entry) {
        return vocabulary.isShipped(entry)
                ? Optional.of("the plugin's list of terms")
                : Optional.of("LanguageTool's dictionary").filter(name -> unknownWords.areNone(entry));
    }

    private List<Flaw> flaws(Note note, Set<HiddenSentence> used) {
        List<Flaw> flaws = new ArrayList<>();
        List<ReadPassage> passages = new ArrayList<>();
        for (Passage passage : note.passages()) {
            Wording wording = Wording.of(passage);
            List<Remark> remarks = new ArrayList<>(unknownWords.in(wording));
            try {
                remarks.addAll(reader.read(wording));
            } catch (UnreadableException e) {
                flaws.add(new Flaw.Unread(wording.source(), e.getMessage()));
            }
            passages.add(new ReadPassage(passage, wording, remarks));
        }
        Vocabulary known = vocabulary.in(note);
        UnknownWordJudge words = new UnknownWordJudge(known, names(passages), speller);
        for (ReadPassage passage : passages) {
            flaws.addAll(hiding.visible(passage.passage, judge(passage, known, words), used));
        }
        return flaws;
    }

    private List<Flaw> judge(ReadPassage passage, Vocabulary known, UnknownWordJudge words) {
        Wording wording = passage.wording;
        List<Flaw> flaws = new ArrayList<>(known.forbidden().in(wording));
        List<Range> forbidden = flaws.stream().map(Flaw::range).toList();
        BitSet phrases = known.phrases(wording.text());
        for (Remark remark : passage.remarks) {
            if (remark instanceof Remark.UnknownWord word) {
                Range range = wording.source(word.from(), word.to());
                if (!phrases.get(word.from()) && forbidden.stream().noneMatch(range::overlaps)) {
                    words.judge(word, wording, passage.kind()).ifPresent(flaws::add);
                }
            } else if (remark instanceof Remark.Fault fault
                    && (own.isProjectRule(fault.id())
                            || Guard.believes(fault, passage.remarks, wording, passage.kind()))) {
                flaws.add(new Flaw.Grammatical(
                        wording.source(fault.from(), fault.to()),
                        passage.text(fault),
                        known.forbidden().allowed(fault),
                        profile.doubtful().contains(fault.id())));
            }
        }
        return flaws;
    }

    /** Returns the capitalised unknown words that stand more than once: few mistakes do, and names do nearly always. */
    private static Set<String> names(List<ReadPassage> passages) {
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (ReadPassage passage : passages) {
            for (Remark remark : passage.remarks) {
                String word = passage.text(remark);
                boolean again = remark instanceof Remark.UnknownWord
                        && Character.isUpperCase(word.codePointAt(0))
                        && !seen.add(word);
                if (again) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    private record ReadPassage(Passage passage, Wording wording, List<Remark> remarks) {
        Passage.Kind kind() {
            return passage.kind();
        }

        String text(Remark remark) {
            return wording.text().substring(remark.from(), remark.to());
        }
    }
}
