package io.github.interviewnotes.notes.rule.prose;

import java.util.regex.Pattern;

/** Which of {@code a} and {@code an} is right before a word that the speller does not know. */
final class Article {

    /** Begins with a consonant whether it is spoken or spelled out: {@code kubelet}, but not {@code npm} or {@code xterm}. */
    private static final Pattern CONSONANT = Pattern.compile("[bcdgjkpqtvwyz]\\p{Ll}++");

    /** Begins with a vowel either way: {@code enum}, but neither {@code euler} nor {@code oneof}. */
    private static final Pattern VOWEL = Pattern.compile("(?:a|e(?![uw])|i)\\p{Ll}++");

    private static final int WIDEST_GAP = 2;

    /** Somebody's initials, or a word of a language of commands. */
    private static final String CAPITALS = "AN";

    /**
     * An acronym that LanguageTool spells out, while everybody says it in one syllable, such as {@code SPAN} and
     * {@code STUN}, but neither {@code SLA} nor {@code SPF}; {@code F/OSS} is said either way.
     */
    private static final Pattern SAID_AS_A_WORD =
            Pattern.compile("\\s*(?:SHA\\b|S[CHLMNPTW]R?[AEIOU][B-DF-HJ-NP-TV-Z]+\\b|\\p{Lu}{1,2}/\\p{Lu})");

    /** {@code from a to b if a is larger}, {@code write "an" for "a"}: a letter or a word that is named. */
    private static final Pattern NAME = Pattern.compile(
            "(?i)an?(?:[\"”’']|\\s(?:and|as|at|by|can|for|has|if|in|into|is|it|of|or|to|was|will|with)\\s)");

    private Article() {}

    /**
     * Tells whether the article is wrong: it is one, no name, and the next word is known, or it is one of the trade in
     * small letters that begins unmistakably. Of a name or a misspelled word nobody knows how it sounds.
     */
    static boolean isWrong(Suspicion suspicion) {
        String behind = suspicion.behind();
        return !suspicion.marked().equals(CAPITALS)
                && !suspicion.isBeforeCode()
                && !SAID_AS_A_WORD.matcher(behind).lookingAt()
                && !NAME.matcher(suspicion.marked() + behind).lookingAt()
                && isCertain(suspicion);
    }

    private static boolean isCertain(Suspicion suspicion) {
        Remark.Fault fault = suspicion.fault();
        Pattern start = suspicion.marked().equalsIgnoreCase("an") ? CONSONANT : VOWEL;
        return suspicion.beside().stream()
                .filter(remark -> remark instanceof Remark.UnknownWord && follows(fault, remark))
                .map(remark -> suspicion.text().substring(remark.from(), remark.to()))
                .allMatch(word -> start.matcher(word).matches()
                        && suspicion.note().accepted().test(word));
    }

    private static boolean follows(Remark.Fault fault, Remark remark) {
        int gap = remark.from() - fault.to();
        return gap > 0 && gap <= WIDEST_GAP;
    }
}
