package io.github.interviewnotes.notes.rule;

/**
 * A rule whose findings come and go though the notes stay as they are, since they depend on something else. A comment that hides one
 * is not called idle on a day on which there is none.
 */
public interface Fickle {}
