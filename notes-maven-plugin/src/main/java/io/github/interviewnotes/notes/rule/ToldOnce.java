package io.github.interviewnotes.notes.rule;

/**
 * A rule that may say the same of several places of a note, so that one decision answers all: of those findings that no comment
 * hides, only the first with the same message, in whatever case, is told.
 */
public interface ToldOnce {}
