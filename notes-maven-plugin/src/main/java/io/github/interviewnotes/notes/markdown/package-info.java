/**
 * Markdown to facts: the only package that knows commonmark-java. {@link io.github.interviewnotes.notes.markdown.NoteParser} reads
 * a note, {@link io.github.interviewnotes.notes.markdown.IndexReader} reads a hand-written index.
 */
package io.github.interviewnotes.notes.markdown;
