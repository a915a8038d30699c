package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides whether a word that the speller does not know is right, a mistake or a term. Of planted mistakes nineteen in
 * twenty are in lower case and near a word that exists; of false alarms most are capitalised or near nothing. Judges
 * one note.
 */
final class UnknownWordJudge {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_EDITS = 2;
    private static final int DISTINCTIVE_NAME = 6;
    private static final int CONTEXT = 8;

    /** Where a first word in capitals is more likely a sentence's beginning than a name's. */
    private static final Set<Passage.Kind> SENTENCES = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.FOOTNOTE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"')\\]”’]{0,3}\\s+$");

    /** To suggest something takes time, and a note with more unknown words is not English. */
    private static final int MOST_WORDS_ASKED = 200;

    private final Vocabulary vocabulary;
    private final Set<String> names;
    private final Judge language;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param vocabulary what is right in the note at hand
     * @param names capitalised words that are names even at a sentence's beginning
     * @param language who suggests what a word was meant to be
     */
    UnknownWordJudge(Vocabulary vocabulary, Set<String> names, Judge language) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.language = language;
    }

    /** Returns the flaw that {@code remark} is, if it is one. */
    Optional<Flaw> judge(Remark.UnknownWord remark, Wording wording, Passage.Kind kind) {
        String word = wording.text().substring(remark.from(), remark.to());
        if (vocabulary.accepts(word, remark.inflectsKnownWord()) || language.borrows(word)) {
            return Optional.empty();
        }
        Range range = wording.source(remark.from(), remark.to());
        boolean common = !names.contains(word) && startsSentence(remark.from(), wording.text(), kind);
        String plain = common ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word;
        boolean isName = language.takesCapitalsForNames() && !plain.equals(plain.toLowerCase(Locale.ROOT));
        List<String> meant = !mayAsk(word) ? List.of() : isName ? nearNames(word) : nearWords(word, plain);
        if (isPartOfCompound(remark, wording.text()) && meant.stream().anyMatch(word::equalsIgnoreCase)) {
            // packages are named so: django-filter, python-jwt
            return Optional.empty();
        }
        return Optional.of(meant.isEmpty() ? new Flaw.Unknown(range, word) : new Flaw.Misspelled(range, word, meant));
    }

    /** A name is only measured by names that are on a list; of a short one it would be guesswork. */
    private List<String> nearNames(String name) {
        return few(Stream.concat(vocabulary.project().near(name).stream(), vocabulary.shipped().near(name).stream())
                .filter(term -> term.equalsIgnoreCase(name) || name.length() >= DISTINCTIVE_NAME));
    }

    private List<String> nearWords(String word, String plain) {
        List<String> own = vocabulary.project().near(plain);
        List<String> trade = vocabulary.shipped().near(plain);
        List<String> otherCase = Stream.concat(own.stream(), trade.stream())
                .filter(plain::equalsIgnoreCase)
                .toList();
        if (!otherCase.isEmpty()) {
            return few(otherCase.stream());
        }
        List<String> english = language.speller().suggestions(word).stream()
                .filter(suggestion -> Slip.between(word, suggestion, MOST_EDITS))
                .toList();
        // to write a compound in one word is a matter of taste, but somebody who did so may still have slipped
        boolean slip = !own.isEmpty() || !trade.isEmpty() || english.stream().anyMatch(UnknownWordJudge::isOneWord);
        return slip ? few(Stream.of(own, english, trade).flatMap(List::stream)) : List.of();
    }

    private boolean mayAsk(String word) {
        return asked.contains(word) || asked.size() < MOST_WORDS_ASKED && asked.add(word);
    }

    private static boolean isOneWord(String suggestion) {
        return suggestion.chars().allMatch(Character::isLetter);
    }

    private List<String> few(Stream<String> suggestions) {
        return suggestions
                .flatMap(vocabulary.forbidden()::allowed)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
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
