package io.github.interviewnotes.notes.rule.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the words of a note stand in it in small letters. */
final class SmallWords {

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2,}+(?!\\p{L})");

    /** A name that begins a sentence has been named before, and is named again. */
    private static final int OFTEN = 3;

    private final Map<String, Integer> numbers = new HashMap<>();

    private SmallWords() {}

    /** Returns those of {@code prose}. */
    static SmallWords of(NoteProse prose) {
        SmallWords words = new SmallWords();
        for (NoteProse.Text text : prose.passages()) {
            Matcher word = WORD.matcher(text.wording().text());
            while (word.find()) {
                words.numbers.merge(word.group(), 1, Integer::sum);
            }
        }
        return words;
    }

    /** Tells whether {@code word} stands there again and again. */
    boolean recur(String word) {
        return numbers.getOrDefault(word, 0) >= OFTEN;
    }
}
