package io.github.interviewnotes.notes.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant when a name is not known. */
public final class Nearest {

    private static final int MOST_EDITS = 8;

    private Nearest() {}

    /**
     * Returns the candidate with the smallest distance to {@code name}, if it is near enough to be worth naming: at most a third of
     * the name's length and at most eight edits, though one edit is always allowed. Letter case costs nothing. Of several at one
     * distance the one that shares the longest start wins, then the alphabetically first. Takes time in proportion to the length of
     * all candidates together.
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.min(MOST_EDITS, Math.max(1, wanted.length() / 3));
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT), limit)))
                .filter(scored -> scored.distance <= limit)
                .min(Comparator.comparingInt(Scored::distance)
                        .thenComparing(scored -> -commonStart(wanted, scored.name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Scored::name))
                .map(Scored::name);
    }

    /**
     * Returns the candidate of which {@code name} can hardly be anything but a slip: it begins with the same letter, has the same
     * digits and is one edit away, two for names of eight letters or more, and every other candidate is at least two edits further
     * off. Letter case costs nothing, and where marks alone differ ({@code whats-new}, {@code what-s-new}) they cost nothing either.
     */
    public static Optional<String> surely(String name, Collection<String> candidates) {
        List<String> sameLetters = candidates.stream()
                .filter(candidate -> letters(candidate).equals(letters(name)))
                .distinct()
                .toList();
        if (sameLetters.size() == 1 && !letters(name).isEmpty()) {
            return Optional.of(sameLetters.get(0));
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = wanted.length() < 8 ? 1 : 2;
        List<Scored> near = candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit + 1)
                .map(candidate ->
                        new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT), limit + 2)))
                .sorted(Comparator.comparingInt(Scored::distance))
                .toList();
        boolean alone = near.size() == 1 || near.size() > 1 && near.get(1).distance > near.get(0).distance + 1;
        return near.stream()
                .limit(1)
                .filter(best -> alone && best.distance <= limit && isLike(wanted, best.name.toLowerCase(Locale.ROOT)))
                .map(Scored::name)
                .findFirst();
    }

    /** A first letter turns {@code sync} into {@code async}, a digit one part of a series into the next. */
    private static boolean isLike(String wanted, String other) {
        return wanted.length() > 4
                && !other.isEmpty()
                && wanted.charAt(0) == other.charAt(0)
                && wanted.replaceAll("\\D+", " ")
                        .strip()
                        .equals(other.replaceAll("\\D+", " ").strip());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private record Scored(String name, int distance) {}

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * Counts the insertions, deletions, replacements and swaps of neighbours that turn one string into the other: the optimal string
     * alignment distance, a restricted Damerau-Levenshtein distance, in UTF-16 units.
     */
    public static int distance(String from, String to) {
        return distance(from, to, Math.max(from.length(), to.length()));
    }

    /** As long as the distance is at most {@code limit}; else some number above it. */
    private static int distance(String from, String to, int limit) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= from.length(); i++) {
            // further from the diagonal more edits are needed than the limit allows
            int first = Math.max(1, i - limit);
            int end = Math.min(to.length(), i + limit);
            current[first - 1] = first == 1 ? i : limit + 1;
            int least = current[first - 1];
            for (int j = first; j <= end; j++) {
                int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int above = j == i + limit ? limit + 1 : last[j];
                current[j] = Math.min(Math.min(current[j - 1], above) + 1, last[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            // a swap reaches back two rows, so only two rows above the limit end the search
            if (least > limit && leastOfLast > limit) {
                return least;
            }
            leastOfLast = least;
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return Math.abs(from.length() - to.length()) > limit ? limit + 1 : last[to.length()];
    }
}
