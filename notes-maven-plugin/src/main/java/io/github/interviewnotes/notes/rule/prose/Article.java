package io.github.interviewnotes.notes.rule.prose;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of {@code a} and {@code an} is right before a word that the speller does not know. */
final class Article {

    /** Begins with a consonant whether it is spoken or spelled out: {@code kubelet}, but not {@code npm} or {@code xterm}. */
    private static final Pattern CONSONANT = Pattern.compile("[bcdgjkpqtvwyz]\\p{Ll}++");

    /** Begins with a vowel either way: {@code enum}, but neither {@code euler} nor {@code oneof}. */
    private static final Pattern VOWEL = Pattern.compile("(?:a|e(?![uw])|i)\\p{Ll}++");

    private static final int WIDEST_GAP = 2;

    private Article() {}

    /**
     * Tells whether {@code fault} is right as far as the next word goes: that word is known, or it is one of the trade
     * in small letters that begins unmistakably. Of a name or a misspelled word nobody knows how it sounds.
     *
     * @param fault that one article should be the other
     * @param beside all remarks on the same text
     * @param accepted words that are right although the speller does not know them
     */
    static boolean isCertain(Remark.Fault fault, Collection<Remark> beside, String text, Predicate<String> accepted) {
        String article = text.substring(fault.from(), fault.to());
        Pattern start = article.equalsIgnoreCase("an") ? CONSONANT : VOWEL;
        return beside.stream()
                .filter(remark -> remark instanceof Remark.UnknownWord && follows(fault, remark))
                .map(remark -> text.substring(remark.from(), remark.to()))
                .allMatch(word -> start.matcher(word).matches() && accepted.test(word));
    }

    private static boolean follows(Remark.Fault fault, Remark remark) {
        int gap = remark.from() - fault.to();
        return gap > 0 && gap <= WIDEST_GAP;
    }
}
