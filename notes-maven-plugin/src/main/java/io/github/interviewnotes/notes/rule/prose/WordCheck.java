package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the words of notes; for this, nothing is read for grammar. Thread-safe. */
final class WordCheck {

    private final Lazy<Vocabulary> vocabulary;
    private final Hiding hiding;

    /**
     * @param vocabulary what is right in all notes
     * @param hiding what nobody wants to see
     */
    WordCheck(Lazy<Vocabulary> vocabulary, Hiding hiding) {
        this.vocabulary = vocabulary;
        this.hiding = hiding;
    }

    /**
     * Returns what is wrong with the words of {@code note} and not hidden.
     *
     * @param prose that of the note
     * @param used to which is added what hides something
     */
    List<Flaw> of(Note note, NoteProse prose, Set<HiddenSentence> used) {
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

    /** What is no English sentence may be one in another language. */
    private static boolean isCommand(NoteProse.Text text) {
        String content = text.wording().text();
        return text.judge().language().isEnglish() ? CommandLine.is(content) : CommandLine.hasPrompt(content);
    }

    private static List<Flaw> words(NoteProse.Text text, Vocabulary known, UnknownWordJudge judge) {
        Wording wording = text.wording();
        List<Flaw> flaws = new ArrayList<>(known.forbidden().in(wording));
        if (!text.unknown().isEmpty() && !isCommand(text)) {
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
}
