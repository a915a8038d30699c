package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Drops the findings of one note that its comments hide, and knows which comments hid none. */
final class SuppressionFilter {

    private record Window(Suppression suppression, int firstLine, int lastLine, Optional<Suppression> end) {

        Window(Suppression suppression, int firstLine, int lastLine) {
            this(suppression, firstLine, lastLine, Optional.empty());
        }

        boolean hides(Finding finding) {
            int line = finding.location().start().line();
            boolean names = suppression.rules().isEmpty()
                    || suppression.rules().contains(finding.rule().toString());
            return names && firstLine <= line && line <= lastLine;
        }
    }

    private final List<Window> windows;
    private final Map<Window, Set<String>> hidden = new IdentityHashMap<>();

    SuppressionFilter(Note note) {
        this.windows = windows(note);
        windows.forEach(window -> hidden.put(window, new HashSet<>()));
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
            hiding.forEach(window -> hidden.get(window).add(finding.rule().toString()));
        }
        return visible;
    }

    /**
     * Returns the comments that have hidden nothing so far of a rule that they name, or nothing at all.
     *
     * @param ran tells whether a rule ran, by its id; of a rule that did not run no comment is idle
     */
    List<IdleSuppression> idle(Predicate<String> ran) {
        List<IdleSuppression> idle = new ArrayList<>();
        for (Window window : windows) {
            List<String> names = window.suppression.rules();
            Set<String> used = hidden.get(window);
            List<String> unused = names.stream()
                    .filter(name -> ran.test(name) && !used.contains(name))
                    .toList();
            if (names.isEmpty() ? used.isEmpty() : !unused.isEmpty()) {
                idle.add(new IdleSuppression(window.suppression, unused, window.end.filter(this::closesOne)));
            }
        }
        return idle;
    }

    private boolean closesOne(Suppression end) {
        return windows.stream()
                        .filter(window -> window.end.equals(Optional.of(end)))
                        .count()
                == 1;
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
                case START -> {
                    Optional<Suppression> end = end(all, i);
                    windows.add(new Window(
                            suppression,
                            first,
                            end.map(later -> text.lineAt(later.range().end())).orElse(Integer.MAX_VALUE),
                            end));
                }
                case END, NONE -> {
                    // the one closes the windows above it, and both hide nothing themselves
                }
            }
        }
        return windows;
    }

    /** A window ends at the first {@code notes-enable} that names the same rules, or none at all. */
    private static Optional<Suppression> end(List<Suppression> all, int start) {
        for (Suppression later : all.subList(start + 1, all.size())) {
            boolean ends = later.scope() == Suppression.Scope.END
                    && (later.rules().isEmpty()
                            || Set.copyOf(later.rules())
                                    .containsAll(all.get(start).rules()));
            if (ends) {
                return Optional.of(later);
            }
        }
        return Optional.empty();
    }
}
