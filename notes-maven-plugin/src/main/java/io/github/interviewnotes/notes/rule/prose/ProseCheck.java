package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the prose of notes; the rules of this package share one, and each reports its kind of flaw. Costs nothing
 * until a note is judged. Thread-safe.
 */
public final class ProseCheck {

    private final NoteLanguages languages;
    private final Judges judges;
    private final Vocabulary vocabulary;

    private ProseCheck(NoteLanguages languages, Judges judges, Vocabulary vocabulary) {
        this.languages = languages;
        this.judges = judges;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns a check that also accepts the words and phrases of {@code dictionary}.
     *
     * @throws ConfigException if {@code settings} name a language, or a rule or category of LanguageTool, that does not
     *     exist
     */
    public static ProseCheck of(Collection<String> dictionary, ProseSettings settings) throws ConfigException {
        NoteLanguages.require(settings);
        KnownRules rules = KnownRules.shipped();
        rules.require(settings, Set.of());
        return of(dictionary, settings, new Judges(language -> Judge.of(language, settings.rules(), rules)));
    }

    /** Returns a check that asks {@code judges}. */
    static ProseCheck of(Collection<String> dictionary, ProseSettings settings, Judges judges) {
        return new ProseCheck(new NoteLanguages(settings), judges, Vocabulary.of(dictionary));
    }

    /** Returns what is wrong with the prose of {@code note}. */
    List<Flaw> flaws(Note note) {
        Vocabulary known = vocabulary.in(note);
        List<Optional<HeardPassage>> heard = new ArrayList<>();
        for (Passage passage : note.passages()) {
            heard.add(judges.of(languages.of(note, passage)).map(judge -> HeardPassage.of(passage, judge, known)));
        }
        List<Flaw> flaws = new ArrayList<>();
        takeForeign(heard, flaws);
        List<ReadPassage> passages = heard.stream()
                .flatMap(Optional::stream)
                .map(passage -> read(passage, flaws))
                .toList();
        Set<String> names = names(passages);
        Map<Judge, UnknownWordJudge> words = new HashMap<>();
        for (ReadPassage passage : passages) {
            Judge judge = passage.heard.judge();
            judge(passage, words.computeIfAbsent(judge, any -> new UnknownWordJudge(known, names, judge)), flaws);
        }
        return flaws;
    }

    /** Takes out what is in another language than it is taken for: all that could be said of it is that. */
    private static void takeForeign(List<Optional<HeardPassage>> heard, List<Flaw> flaws) {
        List<Evidence> evidence = heard.stream()
                .map(passage -> passage.map(HeardPassage::evidence).orElse(Evidence.AGAINST))
                .toList();
        for (ForeignRuns.Run run : ForeignRuns.among(evidence)) {
            HeardPassage first = heard.get(run.first()).orElseThrow();
            HeardPassage last = heard.get(run.last()).orElseThrow();
            flaws.add(new Flaw.Foreign(
                    first.wording().source().join(last.wording().source()),
                    first.judge().language().code(),
                    run.evidence()));
            for (int i = run.first(); i <= run.last(); i++) {
                heard.set(i, Optional.empty());
            }
        }
    }

    private static ReadPassage read(HeardPassage heard, List<Flaw> flaws) {
        List<Remark> remarks = new ArrayList<>(heard.unknown());
        try {
            remarks.addAll(heard.judge().reader().read(heard.wording()));
        } catch (UnreadableException e) {
            flaws.add(new Flaw.Unread(heard.wording().source(), e.getMessage()));
        }
        return new ReadPassage(heard, remarks);
    }

    private static void judge(ReadPassage passage, UnknownWordJudge words, List<Flaw> flaws) {
        HeardPassage heard = passage.heard;
        for (Remark remark : passage.remarks) {
            if (remark instanceof Remark.UnknownWord word) {
                if (!heard.phrases().get(word.from())) {
                    words.judge(word, heard.wording(), heard.kind()).ifPresent(flaws::add);
                }
            } else if (remark instanceof Remark.Fault fault
                    && Guard.believes(fault, passage.remarks, heard.wording(), heard.kind())) {
                flaws.add(new Flaw.Grammatical(
                        heard.wording().source(fault.from(), fault.to()),
                        heard.text(fault),
                        fault,
                        heard.judge().profile().doubtful().contains(fault.id())));
            }
        }
    }

    /** Returns the capitalised unknown words that stand more than once: few mistakes do, and names do nearly always. */
    private static Set<String> names(List<ReadPassage> passages) {
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (ReadPassage passage : passages) {
            for (Remark remark : passage.heard.unknown()) {
                String word = passage.heard.text(remark);
                if (Character.isUpperCase(word.codePointAt(0)) && !seen.add(word)) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    private record ReadPassage(HeardPassage heard, List<Remark> remarks) {}
}
