package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.BookSettings;

/** The project that a book is made in, where there is one. */
public interface BookProject {

    /** Returns a name that no other project has and that stays the same. */
    String identity();

    /** Returns what its files are called. */
    String artifact();

    /**
     * Returns what it says of the book.
     *
     * @param year the year of the edition, where the copyright ends
     */
    BookSettings book(int year);
}
