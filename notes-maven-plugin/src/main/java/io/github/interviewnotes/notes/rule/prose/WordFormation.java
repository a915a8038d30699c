package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How English makes new words out of known ones: {@code refork}, {@code templatize}, {@code superproject}. Nobody can
 * tell such a word from a slip, since many a slip makes one, too ({@code cofiguration}); but most are meant.
 */
final class WordFormation {

    private static final List<String> BEGINNINGS = List.of(
            "re", "un", "de", "pre", "post", "over", "under", "inter", "co", "in", "non", "sub", "multi", "auto", "dis",
            "mis", "out", "cross");

    /** By ending: what it takes the place of. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("ings", List.of("ing")),
            Map.entry("er", List.of("", "e")),
            Map.entry("ers", List.of("", "e")),
            Map.entry("or", List.of("e", "")),
            Map.entry("able", List.of("", "e")),
            Map.entry("ability", List.of("able", "")),
            Map.entry("ize", List.of("", "e", "y")),
            Map.entry("izes", List.of("", "e", "y")),
            Map.entry("ized", List.of("", "e", "y")),
            Map.entry("izing", List.of("", "e", "y")),
            Map.entry("ization", List.of("", "e", "y")),
            Map.entry("izer", List.of("", "e", "y")),
            Map.entry("ify", List.of("", "e")),
            Map.entry("less", List.of("")),
            Map.entry("ness", List.of("")),
            Map.entry("ity", List.of("", "e")),
            Map.entry("ish", List.of("")));

    /** What runs into its neighbour by a slip, and makes no compound: {@code inthe}. */
    private static final Set<String> LITTLE_WORDS = Set.of("all", "and", "are", "for", "from", "not", "the", "with");

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_PART = 3;

    /** On the scale of {@link Lexicon#frequency}. */
    private static final int KNOWN = 4;

    private static final int FREQUENT = 10;

    private final ToIntFunction<String> frequency;

    /** @param frequency how frequent a word is, as {@link Lexicon#frequency} tells */
    WordFormation(ToIntFunction<String> frequency) {
        this.frequency = frequency;
    }

    /** Tells whether {@code word} is made of known words. */
    boolean isWord(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        return hasBeginning(letters) || hasEnding(letters) || isCompound(letters);
    }

    private boolean hasBeginning(String word) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> word.startsWith(beginning)
                        && word.length() - beginning.length() >= SHORTEST_PART
                        && isStem(word.substring(beginning.length())));
    }

    private boolean hasEnding(String word) {
        return ENDINGS.entrySet().stream().anyMatch(ending -> {
            int stem = word.length() - ending.getKey().length();
            return stem >= SHORTEST_STEM
                    && word.endsWith(ending.getKey())
                    && ending.getValue().stream()
                            .anyMatch(rest -> frequency.applyAsInt(word.substring(0, stem) + rest) >= KNOWN);
        });
    }

    private boolean isCompound(String word) {
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            if (isPart(word.substring(0, i)) && isPart(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStem(String word) {
        return frequency.applyAsInt(word) >= KNOWN && !LITTLE_WORDS.contains(word);
    }

    private boolean isPart(String word) {
        return frequency.applyAsInt(word) >= FREQUENT && !LITTLE_WORDS.contains(word);
    }
}
