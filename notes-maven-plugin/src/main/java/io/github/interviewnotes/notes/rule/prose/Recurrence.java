package io.github.interviewnotes.notes.rule.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often the unknown words of a note stand in it: who writes one twice means it, and few mistakes are made twice. */
final class Recurrence {

    private final Map<String, Integer> asWritten = new HashMap<>();
    private final Map<String, Integer> inAnyCase = new HashMap<>();

    private Recurrence(Collection<String> words) {
        for (String word : words) {
            asWritten.merge(word, 1, Integer::sum);
            inAnyCase.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /** Returns how often words recur in {@code words}, the unknown ones of a note. */
    static Recurrence of(Collection<String> words) {
        return new Recurrence(words);
    }

    /** Tells whether {@code word} stands there more than once. */
    boolean isRepeated(String word) {
        return inAnyCase.getOrDefault(word.toLowerCase(Locale.ROOT), 0) > 1;
    }

    /** Tells whether {@code word} begins with a capital wherever it stands, and stands there more than once. */
    boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && asWritten.getOrDefault(word, 0) > 1;
    }
}
