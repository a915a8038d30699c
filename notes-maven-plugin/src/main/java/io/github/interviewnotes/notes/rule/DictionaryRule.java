package io.github.interviewnotes.notes.rule;

/** A rule on the project's dictionary. */
public interface DictionaryRule extends RulesFileRule {}
