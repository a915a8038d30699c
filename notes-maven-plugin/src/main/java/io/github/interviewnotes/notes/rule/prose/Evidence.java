package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What speaks for a text being in another language than it is taken for.
 *
 * @param words how many words it has, but for those that a hyphen joins to others
 * @param unknown how many of them are unknown, or little words of other languages
 * @param common how many of them begin with a small letter, so that they are no names
 * @param unknownCommon how many of those are unknown
 * @param little how many of those are little words of other languages
 * @param letters how many letters it has
 * @param foreignLetters how many of them are of another script
 */
record Evidence(int words, int unknown, int common, int unknownCommon, int little, int letters, int foreignLetters) {

    /** Nothing at all. */
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, 0);

    /** What speaks for the right language: a text that was not heard parts what stands before it from what follows. */
    static final Evidence AGAINST = new Evidence(1, 0, 0, 0, 0, 0, 0);

    private static final String ENGLISH = "en";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]+");

    /**
     * Words that stand in nearly every sentence of another language, and that dictionaries of English know as parts of
     * names: {@code la carte}, {@code van Gogh}. Such dictionaries know many another word of these languages.
     */
    private static final Set<String> LITTLE_WORDS = Set.of(
            "da", "das", "de", "der", "des", "det", "di", "du", "een", "el", "et", "het", "il", "ist", "la", "las",
            "le", "les", "los", "och", "que", "sie", "som", "una", "und", "van", "von");

    private static final int LEAST_WORDS = 8;
    private static final int LEAST_LETTERS = 20;

    /** A sign of Chinese or Japanese says as much as several letters. */
    private static final int LETTERS_OF_IDEOGRAPH = 3;

    /**
     * Collects what speaks against {@code wording} being in the language with the code {@code language}.
     *
     * @param unknown the words of it that nobody knows
     */
    static Evidence of(Wording wording, Collection<Remark.UnknownWord> unknown, String language) {
        String text = wording.text();
        BitSet strange = new BitSet();
        unknown.forEach(word -> strange.set(word.from(), word.to()));
        Evidence evidence = NONE;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!wording.isOpaque(matcher.start(), matcher.end()) && !isJoined(matcher.start(), matcher.end(), text)) {
                int little = language.equals(ENGLISH) && LITTLE_WORDS.contains(matcher.group()) ? 1 : 0;
                int one = little > 0 || strange.get(matcher.start()) ? 1 : 0;
                int common = Character.isLowerCase(text.codePointAt(matcher.start())) ? 1 : 0;
                evidence = evidence.plus(new Evidence(1, one, common, common * one, little, 0, 0));
            }
        }
        return evidence.plus(letters(wording, language));
    }

    /** Names of software are joined by hyphens, and their parts are no words of a sentence. */
    private static boolean isJoined(int from, int to, String text) {
        return from > 0 && text.charAt(from - 1) == '-' || to < text.length() && text.charAt(to) == '-';
    }

    private static Evidence letters(Wording wording, String language) {
        String text = wording.text();
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetter(c) && !wording.isOpaque(i, next)) {
                int weight = Character.isIdeographic(c) ? LETTERS_OF_IDEOGRAPH : 1;
                letters += weight;
                foreign += Scripts.isForeign(c, language) ? weight : 0;
            }
            i = next;
        }
        return new Evidence(0, 0, 0, 0, 0, letters, foreign);
    }

    /** Returns what speaks for two texts together. */
    Evidence plus(Evidence more) {
        return new Evidence(
                words + more.words,
                unknown + more.unknown,
                common + more.common,
                unknownCommon + more.unknownCommon,
                little + more.little,
                letters + more.letters,
                foreignLetters + more.foreignLetters);
    }

    /** Tells whether nothing speaks for or against it. */
    boolean isSilent() {
        return words == 0 && letters == 0;
    }

    /** Tells whether a text may be in another language, be it long enough to say or not. */
    boolean isSuspicious() {
        return isMostly(unknown, words) || inOtherScript();
    }

    /** Tells whether a text is in another language. A name has few letters, and a list of names few words in small ones. */
    boolean convinces() {
        return words >= LEAST_WORDS && common * 2 >= words && isMostly(unknownCommon, common)
                || inOtherScript() && foreignLetters >= LEAST_LETTERS;
    }

    /** Tells whether most letters are of another script. */
    boolean inOtherScript() {
        return foreignLetters * 2 > letters;
    }

    /** Three in five; two are enough where little words speak for a language that English has taken much from. */
    private boolean isMostly(int some, int all) {
        return some > 0 && some * 5 >= all * (little > 0 ? 2 : 3);
    }
}
