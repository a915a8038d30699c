package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Notebook;
import java.util.List;

/** A rule that compares notes with each other, with the index or with the files. */
public non-sealed interface NotebookRule extends Rule {

    /** Returns the defects of {@code notebook}, in any order. */
    List<Finding> check(Notebook notebook);
}
