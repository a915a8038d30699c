package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a word that the speller does not know is right, a mistake or a term. Of planted mistakes nineteen in
 * twenty are in lower case and near a word that exists; of false alarms most are capitalised or near nothing. Judges
 * one note.
 */
final class UnknownWordJudge {

    private static final int DISTINCTIVE_CASE = 5;
    private static final int CONTEXT = 8;

    /** Where a first word in capitals is more likely a sentence's beginning than a name's. */
    private static final Set<Passage.Kind> SENTENCES = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.FOOTNOTE);

    /** Where one word in small letters, and nothing beside it, is a value or the name of a command. */
    private static final Set<Passage.Kind> STANDING_ALONE = Set.of(Passage.Kind.HEADING, Passage.Kind.TABLE_CELL);

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"')\\]”’]{0,3}\\s+$");

    /** To suggest something takes time, and a note with more unknown words is not English. */
    private static final int MOST_WORDS_ASKED = 200;

    private final Vocabulary vocabulary;
    private final Recurrence recurrence;
    private final Judge language;
    private final NearWords near;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param vocabulary what is right in the note at hand
     * @param recurrence how often the unknown words of the note stand in it
     * @param language who suggests what a word was meant to be
     */
    UnknownWordJudge(Vocabulary vocabulary, Recurrence recurrence, Judge language) {
        this.vocabulary = vocabulary;
        this.recurrence = recurrence;
        this.language = language;
        this.near = new NearWords(vocabulary, recurrence, language.speller());
    }

    /** Returns the flaw that {@code remark} is, if it is one. */
    Optional<Flaw> judge(Remark.UnknownWord remark, Wording wording, Passage.Kind kind) {
        String word = wording.text().substring(remark.from(), remark.to());
        if (vocabulary.accepts(word, remark.inflectsKnownWord()) || language.borrows(word)) {
            return Optional.empty();
        }
        if (STANDING_ALONE.contains(kind) && wording.text().equals(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Range range = wording.source(remark.from(), remark.to());
        boolean common = !recurrence.isName(word) && startsSentence(remark.from(), wording.text(), kind);
        String plain = common ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word;
        boolean isName = language.takesCapitalsForNames() && !plain.equals(plain.toLowerCase(Locale.ROOT));
        List<String> meant = !mayAsk(word) ? List.of() : isName ? near.names(word) : near.words(word, plain);
        if (!isName && isWrittenSmall(plain, meant)) {
            return Optional.empty();
        }
        if (isPartOfCompound(remark, wording.text()) && meant.stream().anyMatch(word::equalsIgnoreCase)) {
            // packages are named so: django-filter, python-jwt
            return Optional.empty();
        }
        return Optional.of(meant.isEmpty() ? new Flaw.Unknown(range, word) : new Flaw.Misspelled(range, word, meant));
    }

    /**
     * Tells whether {@code meant} says no more than that a name has a capital: {@code podman} and {@code linux} are what
     * one types, and whoever writes them so throughout means it. One that cannot be taken for a plain word, such as
     * {@code javascript}, has its own case in print.
     */
    private boolean isWrittenSmall(String word, List<String> meant) {
        return recurrence.isRepeated(word)
                && meant.stream().anyMatch(word::equalsIgnoreCase)
                && meant.stream().filter(word::equalsIgnoreCase).noneMatch(UnknownWordJudge::isDistinctive)
                && vocabulary.project().near(word).stream().noneMatch(word::equalsIgnoreCase);
    }

    private static boolean isDistinctive(String term) {
        return term.length() >= DISTINCTIVE_CASE && LetterCase.of(term) == LetterCase.MIXED;
    }

    private boolean mayAsk(String word) {
        return asked.contains(word) || asked.size() < MOST_WORDS_ASKED && asked.add(word);
    }

    private static boolean isPartOfCompound(Remark.UnknownWord word, String text) {
        return isHyphen(word.from() - 1, text) || isHyphen(word.to(), text);
    }

    private static boolean isHyphen(int at, String text) {
        return at >= 0 && at < text.length() && text.charAt(at) == '-';
    }

    private static boolean startsSentence(int at, String text, Passage.Kind kind) {
        String before = text.substring(Math.max(0, at - CONTEXT), at);
        return before.isBlank()
                ? at < CONTEXT && SENTENCES.contains(kind)
                : SENTENCE_END.matcher(before).find();
    }
}
