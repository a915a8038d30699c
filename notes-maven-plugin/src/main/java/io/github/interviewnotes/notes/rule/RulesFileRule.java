package io.github.interviewnotes.notes.rule;

/** A rule on a file that says what a note must be. What it finds stands in the folder of the rules, and not in a note. */
public interface RulesFileRule extends NotebookRule {}
