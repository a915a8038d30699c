package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.List;

/**
 * The names of people: two unknown words in capitals side by side, such as {@code Sindre Sorhus}. No list of terms wants
 * them.
 */
final class People {

    private People() {}

    /** Returns the characters of {@code text} that stand in names of people, by the {@code unknown} words of it. */
    static BitSet in(String text, List<Remark.UnknownWord> unknown) {
        BitSet names = new BitSet();
        for (int i = 1; i < unknown.size(); i++) {
            Remark.UnknownWord first = unknown.get(i - 1);
            Remark.UnknownWord second = unknown.get(i);
            if (text.substring(first.to(), second.from()).isBlank() && isName(first, text) && isName(second, text)) {
                names.set(first.from(), second.to());
            }
        }
        return names;
    }

    private static boolean isName(Remark.UnknownWord word, String text) {
        return LetterCase.of(text.substring(word.from(), word.to())) == LetterCase.CAPITALISED;
    }
}
