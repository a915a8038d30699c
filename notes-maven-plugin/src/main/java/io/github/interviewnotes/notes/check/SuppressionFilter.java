package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Drops the findings of one note that its comments hide, and knows which comments hid none. */
final class SuppressionFilter {

    private record Window(Suppression suppression, int firstLine, int lastLine) {
        boolean hides(Finding finding) {
            int line = finding.location().start().line();
            boolean names = suppression.rules().isEmpty()
                    || suppression.rules().contains(finding.rule().toString());
            return names && firstLine <= line && line <= lastLine;
        }
    }

    private final List<Window> windows;
    private final List<Suppression> idle = new ArrayList<>();

    SuppressionFilter(Note note) {
        this.windows = windows(note);
        windows.forEach(window -> idle.add(window.suppression));
    }

    /** Returns the findings that no comment hides. */
    List<Finding> visible(List<Finding> findings) {
        List<Finding> visible = new ArrayList<>();
        for (Finding finding : findings) {
            List<Window> hiding =
                    windows.stream().filter(window -> window.hides(finding)).toList();
            if (hiding.isEmpty()) {
                visible.add(finding);
            }
            hiding.forEach(window -> idle.remove(window.suppression));
        }
        return visible;
    }

    /**
     * Returns the comments that have hidden nothing so far.
     *
     * @param ran tells whether a rule ran, by its id; a comment about a rule that did not run is not idle
     */
    List<Suppression> idle(Predicate<String> ran) {
        return idle.stream()
                .filter(suppression -> suppression.rules().stream().allMatch(ran))
                .toList();
    }

    private static List<Window> windows(Note note) {
        SourceText text = note.text();
        List<Window> windows = new ArrayList<>();
        List<Suppression> all = note.suppressions();
        for (int i = 0; i < all.size(); i++) {
            Suppression suppression = all.get(i);
            int first = text.lineAt(suppression.range().start());
            int last = text.lineAt(suppression.range().end());
            switch (suppression.scope()) {
                case LINE -> windows.add(new Window(suppression, first, last));
                case NEXT_LINE -> windows.add(new Window(suppression, last + 1, last + 1));
                case FILE -> windows.add(new Window(suppression, 1, Integer.MAX_VALUE));
                case START -> windows.add(new Window(suppression, first, endLine(text, all, i)));
                case END -> {
                    // closes the windows above it and hides nothing itself
                }
            }
        }
        return windows;
    }

    /** A window ends at the first {@code notes-enable} that names the same rules, or none at all. */
    private static int endLine(SourceText text, List<Suppression> all, int start) {
        for (Suppression later : all.subList(start + 1, all.size())) {
            boolean ends = later.scope() == Suppression.Scope.END
                    && (later.rules().isEmpty()
                            || Set.copyOf(later.rules())
                                    .containsAll(all.get(start).rules()));
            if (ends) {
                return text.lineAt(later.range().end());
            }
        }
        return Integer.MAX_VALUE;
    }
}
