package io.github.interviewnotes.notes.rule.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that hold English sentences together, and what they tell of a text. */
final class LittleWords {

    private static final Set<String> WORDS = Set.copyOf(WordFiles.entries("little-words.txt"));

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_=/.-])\\p{L}++(?![\\p{N}_=/])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"')\\]”’]{0,3}\\s+(?=[\\p{Lu}\\p{N}])|\\n");

    private LittleWords() {}

    /** Tells whether {@code word} is one of them; a capital makes no difference. */
    static boolean contain(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether one of them stands in {@code text}. */
    static boolean areIn(String text) {
        return WORD.matcher(text).results().anyMatch(word -> contain(word.group()));
    }

    /**
     * Tells whether the sentence in which {@code [from, to)} of {@code text} stands is one that somebody could say.
     * Commands, what they print, names in a row and other values stand as prose in many a page: they do without the
     * words that no sentence of English is without. What is marked itself does not count.
     */
    static boolean holdTogether(String text, int from, int to) {
        if (CommandLine.hasPrompt(text)) {
            return false;
        }
        int start = 0;
        int end = text.length();
        Matcher stop = SENTENCE_END.matcher(text);
        while (stop.find()) {
            if (stop.end() <= from) {
                start = stop.end();
            } else if (stop.start() >= to) {
                end = stop.start();
                break;
            }
        }
        Matcher word = WORD.matcher(text);
        word.region(start, end);
        while (word.find()) {
            if ((word.end() <= from || word.start() >= to) && contain(word.group())) {
                return true;
            }
        }
        return false;
    }
}
