package io.github.interviewnotes.notes.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of which somebody may have mistyped one, made ready for many searches. Immutable. */
public final class Slips {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<String>> byLetters;
    private final Map<Integer, List<Words>> byNumberOfWords;

    /** @param names among which is searched; one that is given twice is one */
    public Slips(Collection<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        this.byLetters = distinct.stream().collect(Collectors.groupingBy(Slips::letters));
        this.byNumberOfWords =
                distinct.stream().map(Words::of).collect(Collectors.groupingBy(name -> name.words.size()));
    }

    /** Returns what {@link Nearest#surely} says of {@code name} and these names. */
    public Optional<String> surely(String name) {
        String letters = letters(name);
        List<String> slips = letters.isEmpty() ? List.of() : byLetters.getOrDefault(letters, List.of());
        if (slips.isEmpty()) {
            Words written = Words.of(name);
            slips = byNumberOfWords.getOrDefault(written.words.size(), List.of()).stream()
                    .filter(written::isSlipOf)
                    .map(Words::name)
                    .limit(2)
                    .toList();
        }
        return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * A name and its words.
     *
     * @param words in lower case
     */
    private record Words(String name, List<String> words) {

        static Words of(String name) {
            return new Words(name, List.of(NO_LETTERS.split(name.toLowerCase(Locale.ROOT))));
        }

        boolean isSlipOf(Words meant) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(meant.words.get(i)) && !isSlip(words.get(i), meant.words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSlip(String written, String meant) {
            int length = Math.min(written.length(), meant.length());
            return length >= 5
                    && written.charAt(0) == meant.charAt(0)
                    && (written + meant).chars().noneMatch(Character::isDigit)
                    && Nearest.distance(written, meant) <= (length < 8 ? 1 : 2);
        }
    }
}
