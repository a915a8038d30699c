package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Notebook;
import java.util.List;

/** A rule that may have to leave something unjudged. That is no finding, but a run must not hide it. */
public interface Reservation {

    /** Returns what was left unjudged and why, in short phrases, sorted: {@code 12 fences unchecked: no node}. */
    List<String> reservations(Notebook notebook);
}
