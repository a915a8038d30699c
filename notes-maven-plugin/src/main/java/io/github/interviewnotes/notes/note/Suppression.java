package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A comment that switches rules off or on: {@code <!-- notes-disable-next-line rule-id -- reason -->}.
 *
 * @param scope which lines it speaks of
 * @param written the word that says the scope
 * @param rules the rule ids it names, as written; empty means every rule
 * @param reason the text behind {@code --}
 * @param range the comment
 */
public record Suppression(Scope scope, String written, List<String> rules, Optional<String> reason, Range range) {

    private static final Pattern PREFIX = Pattern.compile("^notes?[-:_ ]\\s*", Pattern.CASE_INSENSITIVE);

    public Suppression {
        rules = List.copyOf(rules);
    }

    /** Which lines a suppression speaks of. */
    public enum Scope {
        /** {@code notes-disable-line}: the comment's own line. */
        LINE("notes-disable-line"),
        /** {@code notes-disable-next-line}: the line after the comment's last. */
        NEXT_LINE("notes-disable-next-line"),
        /** {@code notes-disable}: from here to the matching {@code notes-enable}, or the end. */
        START("notes-disable"),
        /** {@code notes-enable}. */
        END("notes-enable"),
        /** {@code notes-disable-file}: the whole note. */
        FILE("notes-disable-file"),
        /** A word that is none of the others, though it was probably meant for one: no line. */
        NONE("");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        /** Returns how it is written. */
        public String word() {
            return word;
        }

        /** Returns the one that was probably meant by a word that is none of them; how it begins does not count. */
        public static Optional<Scope> near(String written) {
            return Nearest.to(
                            PREFIX.matcher(written).replaceFirst(""),
                            Stream.of(values())
                                    .filter(scope -> scope != NONE)
                                    .map(scope -> PREFIX.matcher(scope.word).replaceFirst(""))
                                    .toList())
                    .flatMap(meant -> of("notes-" + meant));
        }

        /** Returns the one that is written so. */
        public static Optional<Scope> of(String written) {
            return Stream.of(values())
                    .filter(scope -> scope != NONE && scope.word.equals(written))
                    .findFirst();
        }
    }
}
