package io.github.interviewnotes.notes.rule;

/**
 * A rule of notebooks that judges each note by itself, and sees all of them at once only since that is cheaper. Of a notebook with
 * fewer notes it says of these what it says of them among others.
 */
public interface Separable {}
