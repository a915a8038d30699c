package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.text.Edit;

/** What an index would need to list a note. */
sealed interface Proposal {

    /**
     * A new entry.
     *
     * @param edit puts it in
     * @param sure whether there was one place for it
     */
    record Entry(Edit edit, boolean sure) implements Proposal {}

    /**
     * Only a person can say.
     *
     * @param reason why, as the end of a sentence
     */
    record Nowhere(String reason) implements Proposal {}
}
