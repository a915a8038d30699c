package io.github.interviewnotes.notes.rule;

/** A rule on the project's dictionary. What it finds stands in the folder of the rules, and not in a note. */
public interface DictionaryRule extends NotebookRule {}
