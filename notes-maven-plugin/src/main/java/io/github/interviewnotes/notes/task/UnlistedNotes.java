package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Notes that a book lacks because no index names them.
 *
 * @param paths in their order
 */
record UnlistedNotes(List<NotePath> paths) {

    private static final int MOST_NAMED = 10;

    /** Returns what is to be said of them, if there are any. */
    Optional<String> warning() {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String named = paths.stream().limit(MOST_NAMED).map(NotePath::value).collect(Collectors.joining(", "));
        String more = paths.size() > MOST_NAMED ? " and " + (paths.size() - MOST_NAMED) + " more" : "";
        return Optional.of("The book lacks " + (paths.size() == 1 ? "a note" : paths.size() + " notes")
                + " that no index names: " + named + more + "; list "
                + (paths.size() == 1 ? "it" : "them") + " in the index, or name "
                + (paths.size() == 1 ? "it" : "them") + " in notes.exclude");
    }
}
