package io.github.interviewnotes.notes.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names that somebody may have meant, made ready for many searches. Immutable. */
public final class NearNames {

    private static final int MOST_EDITS = 8;

    /** Letters are counted in so many kinds; some share one, which only lets a search look closer than it needs to. */
    private static final int KINDS = Long.SIZE;

    private final List<Candidate> candidates;

    /** @param names among which is searched */
    public NearNames(Collection<String> names) {
        this.candidates = names.stream().map(Candidate::of).toList();
    }

    /** Returns what {@link Nearest#to} says of {@code name} and these names. */
    public Optional<String> to(String name) {
        Candidate wanted = Candidate.of(name);
        int limit = Math.min(MOST_EDITS, Math.max(1, wanted.lower.length() / 3));
        return candidates.stream()
                .filter(candidate -> wanted.mayBeWithin(limit, candidate))
                .map(candidate -> new Scored(candidate, Nearest.distance(wanted.lower, candidate.lower, limit)))
                .filter(scored -> scored.distance <= limit)
                .min(Comparator.comparingInt(Scored::distance)
                        .thenComparing(scored -> -commonStart(wanted.lower, scored.candidate.lower))
                        .thenComparing(scored -> scored.candidate.name))
                .map(scored -> scored.candidate.name);
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private record Scored(Candidate candidate, int distance) {}

    /**
     * A name.
     *
     * @param lower the same in lower case
     * @param kinds which kinds of letters are in it, a bit for each
     */
    private record Candidate(String name, String lower, long kinds) {

        static Candidate of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            long kinds = lower.chars().mapToLong(letter -> 1L << letter % KINDS).reduce(0, (a, b) -> a | b);
            return new Candidate(name, lower, kinds);
        }

        /** An edit changes the length by one at most, and takes away or brings in one kind of letter at most. */
        boolean mayBeWithin(int limit, Candidate other) {
            return Math.abs(other.name.length() - name.length()) <= limit
                    && Long.bitCount(kinds & ~other.kinds) <= limit
                    && Long.bitCount(other.kinds & ~kinds) <= limit;
        }
    }
}
