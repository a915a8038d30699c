package io.github.interviewnotes.notes.note;

import java.util.List;
import java.util.Optional;

/**
 * How a note is divided, and what in it can be linked to.
 *
 * @param headings all headings outside quotes and lists, in source order
 * @param root the section tree; the root has no heading and holds what stands before the first one
 * @param anchors every fragment that a link can name, in source order
 */
public record Outline(List<Heading> headings, Section root, List<Anchor> anchors) {

    public Outline {
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
    }

    /** Returns the anchor whose id is exactly {@code id}. */
    public Optional<Anchor> anchor(String id) {
        return anchors.stream().filter(anchor -> anchor.id().equals(id)).findFirst();
    }
}
