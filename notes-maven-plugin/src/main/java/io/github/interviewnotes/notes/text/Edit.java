package io.github.interviewnotes.notes.text;

/**
 * One replacement in a {@link SourceText}.
 *
 * @param range what is replaced; an empty range inserts
 * @param replacement what stands there afterwards; empty deletes
 */
public record Edit(Range range, String replacement) {}
