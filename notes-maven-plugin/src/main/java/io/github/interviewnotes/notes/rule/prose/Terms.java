package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Nearest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words and phrases that are right. An entry in lower case stands for itself in any case ({@code etcd},
 * {@code Etcd}); one with capitals stands as written or in capitals throughout ({@code PostgreSQL},
 * {@code POSTGRESQL}), so that another case is a mistake with a known remedy. Plurals follow from the entry. Immutable
 * and thread-safe.
 */
final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 8;

    private final Set<String> anyCase = new HashSet<>();
    private final Set<String> exact = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final Map<String, String> byLetters = new HashMap<>();
    private final List<Pattern> phrases = new ArrayList<>();

    private Terms(Collection<String> entries) {
        List<String> several = new ArrayList<>();
        for (String entry : entries) {
            if (!WORD.matcher(entry).matches()) {
                several.add(entry);
            } else if (isLowerCase(entry)) {
                anyCase.add(entry);
                byLetters.put(entry, entry);
            } else {
                exact.add(entry);
                capitals.add(entry.toUpperCase(Locale.ROOT));
                byLetters.put(entry.toLowerCase(Locale.ROOT), entry);
            }
        }
        addPhrases(several.stream().filter(Terms::isLowerCase).toList(), Pattern.CASE_INSENSITIVE);
        addPhrases(several.stream().filter(entry -> !isLowerCase(entry)).toList(), 0);
    }

    /** Returns the list of {@code entries}: words, and phrases or compounds of several words. */
    static Terms of(Collection<String> entries) {
        return new Terms(entries);
    }

    /** Tells whether {@code word}, without possessive ending, is one of these words. */
    boolean contains(String word) {
        return anyCase.contains(word.toLowerCase(Locale.ROOT)) || exact.contains(word) || capitals.contains(word);
    }

    /** Tells whether {@code word} is the plural of one of these words. */
    boolean containsSingularOf(String word) {
        return word.endsWith("s") && contains(word.substring(0, word.length() - 1))
                || word.endsWith("es") && contains(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && contains(word.substring(0, word.length() - 3) + "y");
    }

    /** Sets the bits of every character of {@code text} that stands in one of these phrases. */
    void cover(String text, BitSet covered) {
        for (Pattern phrase : phrases) {
            Matcher matcher = phrase.matcher(text);
            while (matcher.find()) {
                covered.set(matcher.start(), matcher.end());
            }
        }
    }

    /**
     * Returns these words that {@code word} was probably meant to be: the one that differs in letter case only, else
     * those that are one edit away, or two from eight letters on, the nearest first. A word of three letters, such as
     * an acronym, is near too many.
     */
    List<String> near(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (byLetters.containsKey(letters)) {
            return List.of(byLetters.get(letters));
        }
        if (letters.length() < SHORT_WORD) {
            return List.of();
        }
        int edits = letters.length() < LONG_WORD ? 1 : 2;
        return byLetters.keySet().stream()
                .filter(term -> Slip.between(letters, term, edits))
                .sorted(Comparator.<String>comparingInt(term -> Nearest.distance(letters, term))
                        .thenComparing(Comparator.naturalOrder()))
                .map(byLetters::get)
                .toList();
    }

    /** Adds one pattern for all phrases, longer ones first, since the first that fits is taken. */
    private void addPhrases(List<String> entries, int flags) {
        if (entries.isEmpty()) {
            return;
        }
        String alternatives = entries.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(PhraseExpression::of)
                .collect(Collectors.joining("|"));
        phrases.add(Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?:e?s)?(?![\\p{L}\\p{N}])", flags | Pattern.UNICODE_CASE));
    }

    private static boolean isLowerCase(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }
}
