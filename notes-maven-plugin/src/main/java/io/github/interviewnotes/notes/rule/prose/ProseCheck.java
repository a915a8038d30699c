package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    private ProseCheck(Proofreader reader, Speller speller, Profile profile, OwnRules own, Vocabulary vocabulary) {
        this.reader = new Remembered(reader);
        this.speller = new RememberedWords(speller);
        this.unknownWords = new UnknownWords(this.speller);
        this.profile = profile;
        this.own = own;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns a check of American English that also accepts the words and phrases of {@code dictionary}.
     *
     * @param grammar rules of the project's own
     * @throws ConfigException if {@code settings} name a rule or category that does not exist
     */
    public static ProseCheck of(Collection<String> dictionary, ProseSettings settings, GrammarFile grammar)
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
                Vocabulary.of(dictionary));
    }

    /** Returns a check that asks {@code reader} for grammar and {@code speller} for words. */
    static ProseCheck of(Collection<String> dictionary, Profile profile, Proofreader reader, Speller speller) {
        return new ProseCheck(reader, speller, profile, OwnRules.with(GrammarFile.none()), Vocabulary.of(dictionary));
    }

    /**
     * Returns the faults of a text that stands in no note.
     *
     * @throws UnreadableException if the text defeats the reader
     */
    List<Remark.Fault> read(Wording wording) throws UnreadableException {
        return reader.read(wording);
    }

    /** Returns what is wrong with the prose of {@code note}. */
    List<Flaw> flaws(Note note) {
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
            passages.add(new ReadPassage(passage.kind(), wording, remarks));
        }
        Vocabulary known = vocabulary.in(note);
        UnknownWordJudge words = new UnknownWordJudge(known, names(passages), speller);
        for (ReadPassage passage : passages) {
            judge(passage, known.phrases(passage.wording.text()), words, flaws);
        }
        return flaws;
    }

    private void judge(ReadPassage passage, BitSet phrases, UnknownWordJudge words, List<Flaw> flaws) {
        for (Remark remark : passage.remarks) {
            if (remark instanceof Remark.UnknownWord word) {
                if (!phrases.get(word.from())) {
                    words.judge(word, passage.wording, passage.kind).ifPresent(flaws::add);
                }
            } else if (remark instanceof Remark.Fault fault
                    && (own.isProjectRule(fault.id())
                            || Guard.believes(fault, passage.remarks, passage.wording, passage.kind))) {
                flaws.add(new Flaw.Grammatical(
                        passage.wording.source(fault.from(), fault.to()),
                        passage.text(fault),
                        fault,
                        profile.doubtful().contains(fault.id())));
            }
        }
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

    private record ReadPassage(Passage.Kind kind, Wording wording, List<Remark> remarks) {
        String text(Remark remark) {
            return wording.text().substring(remark.from(), remark.to());
        }
    }
}
