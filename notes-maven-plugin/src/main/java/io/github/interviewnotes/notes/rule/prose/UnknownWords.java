package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that a speller does not know. A compound that is not known as a whole is right if its parts are, and
 * each part answers for itself.
 */
final class UnknownWords {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{Nd}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]++";

    /** A word without what is no part of it: quotes, hyphens and the possessive. */
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:['’](?!s\\b)[\\p{L}\\p{M}]++)*+");

    /** Words that hyphens join; looked for where words begin, or a long word would be looked through from each letter. */
    private static final Pattern COMPOUND =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])" + WORD.pattern() + "(?:[-‐‑]" + WORD.pattern() + ")++");

    private static final Pattern HYPHEN = Pattern.compile("[‐‑]");
    private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");
    private static final Pattern ENDING = Pattern.compile("(?:ies|es|s)$");

    /** The longest word of chemistry that dictionaries hold is shorter; what is longer is data. */
    private static final int LONGEST = 60;

    /** A letter with its marks is shorter. */
    private static final int LONGEST_LETTER = 9;

    /** No words of their own, but right before a hyphen. */
    private static final Set<String> PREFIXES = Set.of("de", "re", "un");

    /** No words of their own, but right behind a hyphen: {@code n-th}. */
    private static final Set<String> SUFFIXES = Set.of("nd", "rd", "st", "th");

    private final Speller speller;

    UnknownWords(Speller speller) {
        this.speller = speller;
    }

    /** Returns the unknown words of {@code wording}, in order; none that is opaque or recognized. */
    List<Remark.UnknownWord> in(Wording wording) {
        String text = wording.text();
        List<Remark.UnknownWord> unknown = new ArrayList<>();
        for (Portion portion : Portion.of(text)) {
            find(wording, portion, unknown);
        }
        if (unknown.isEmpty()) {
            return unknown;
        }
        BitSet phrases = new BitSet();
        speller.coverPhrases(text, phrases);
        // a phrase may be written as a compound: vice-versa
        speller.coverPhrases(HYPHEN_IN_WORD.matcher(text).replaceAll(" "), phrases);
        return unknown.stream().filter(word -> !phrases.get(word.from())).toList();
    }

    /** Tells whether each word of {@code phrase} is known. */
    boolean areNone(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> isLetter(word) || speller.knows(word));
    }

    private void find(Wording wording, Portion portion, List<Remark.UnknownWord> unknown) {
        String text = wording.text();
        BitSet compounds = new BitSet();
        Matcher compound = COMPOUND.matcher(text).region(portion.from(), portion.to());
        while (compound.find()) {
            if (speller.knows(HYPHEN.matcher(compound.group()).replaceAll("-"))) {
                compounds.set(compound.start(), compound.end());
            }
        }
        Matcher words = WORD.matcher(text).region(portion.from(), portion.to());
        while (words.find()) {
            String word = words.group();
            boolean judged = !isLetter(word)
                    && word.length() <= LONGEST
                    && !compounds.get(words.start())
                    && !wording.isOpaque(words.start(), words.end())
                    && !wording.isRecognized(words.start(), words.end());
            if (judged && !speller.knows(word) && !isBound(words, text)) {
                unknown.add(new Remark.UnknownWord(words.start(), words.end(), inflectsKnownWord(word)));
            }
        }
    }

    /** Tells whether {@code word} is one letter, however many characters stand for it. */
    private static boolean isLetter(String word) {
        return word.length() < LONGEST_LETTER
                && word.codePoints().filter(Character::isLetterOrDigit).count() <= 1;
    }

    private static boolean isBound(Matcher word, String text) {
        String letters = word.group().toLowerCase(Locale.ROOT);
        return PREFIXES.contains(letters) && isHyphen(word.end(), text)
                || SUFFIXES.contains(letters) && isHyphen(word.start() - 1, text);
    }

    private static boolean isHyphen(int at, String text) {
        return at >= 0 && at < text.length() && "-‐‑".indexOf(text.charAt(at)) >= 0;
    }

    private boolean inflectsKnownWord(String word) {
        Matcher ending = ENDING.matcher(word);
        if (!ending.find()) {
            return false;
        }
        String stem = word.substring(0, word.length() - 1);
        String longer = word.substring(0, ending.start()) + (ending.group().equals("ies") ? "y" : "");
        return speller.knows(stem) || speller.knows(longer);
    }
}
