package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import org.jsoup.nodes.Element;

/**
 * A chapter in the making.
 *
 * @param note the note
 * @param id the chapter's name
 * @param title the {@code h1}, no longer part of {@code body}
 * @param body the content, changed pass by pass
 * @param anchors where the fragments of links lead
 */
record Draft(Note note, String id, Element title, Element body, AnchorIds anchors) {

    NotePath path() {
        return note.path();
    }

    /** Returns {@code path:line} of an element, for a message. */
    String place(Element element) {
        Element located = element.closest("[data-line]");
        return located == null ? path().value() : path() + ":" + located.attr("data-line");
    }
}
