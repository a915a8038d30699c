package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are right only together: {@code ad hoc}, {@code Big Sur}. Thousands of them cost no more than a few, since
 * they are looked up and not searched for. A phrase stands as it is written, with a capital, or in capitals. Immutable
 * and thread-safe.
 */
final class Phrases {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a phrase may begin behind, and may end before. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");

    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> phrases = new HashSet<>();

    private Phrases(Collection<String> entries) {
        for (String entry : entries) {
            String[] words = SPACES.split(entry);
            if (words.length > 1) {
                add(words, entry);
                add(words, entry.substring(0, 1).toUpperCase(Locale.ROOT) + entry.substring(1));
                add(words, entry.toUpperCase(Locale.ROOT));
            }
        }
    }

    private void add(String[] words, String phrase) {
        phrases.add(phrase);
        String first = phrase.substring(0, words[0].length());
        longest.merge(first, words.length, Math::max);
    }

    /** Returns those of {@code entries} that are several words, which spaces part. */
    static Phrases of(Collection<String> entries) {
        return new Phrases(entries);
    }

    /** Sets the bits of every character of {@code text} that stands in one of these phrases. */
    void cover(String text, BitSet covered) {
        Matcher first = WORD.matcher(text);
        while (first.find()) {
            Integer most = longest.get(first.group());
            if (most != null) {
                coverFrom(first.start(), first.end(), most - 1, text, covered);
            }
        }
    }

    private void coverFrom(int start, int endOfFirst, int more, String text, BitSet covered) {
        StringBuilder phrase = new StringBuilder(text.substring(start, endOfFirst));
        int at = endOfFirst;
        for (int i = 0; i < more; i++) {
            int word = at;
            while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            Matcher next = WORD.matcher(text).region(word, text.length());
            if (word == at || !next.lookingAt()) {
                return;
            }
            phrase.append(' ').append(next.group());
            at = next.end();
            if (phrases.contains(phrase.toString())) {
                covered.set(start, at);
            }
        }
    }
}
