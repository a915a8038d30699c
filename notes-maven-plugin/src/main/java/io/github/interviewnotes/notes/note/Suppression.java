package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * A comment that switches rules off or on: {@code <!-- notes-disable-next-line rule-id -- reason -->}.
 *
 * @param scope which lines it speaks of
 * @param rules the rule ids it names, as written; empty means every rule
 * @param reason the text behind {@code --}
 * @param range the comment
 */
public record Suppression(Scope scope, List<String> rules, Optional<String> reason, Range range) {

    public Suppression {
        rules = List.copyOf(rules);
    }

    /** Which lines a suppression speaks of. */
    public enum Scope {
        /** {@code notes-disable-line}: the comment's own line. */
        LINE,
        /** {@code notes-disable-next-line}: the line after the comment's last. */
        NEXT_LINE,
        /** {@code notes-disable}: from here to the matching {@code notes-enable}, or the end. */
        START,
        /** {@code notes-enable}. */
        END,
        /** {@code notes-disable-file}: the whole note. */
        FILE
    }
}
