package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;

/**
 * Reads a hand-written index, in the forms that people use: bullets, numbered lists, tasks, tables, headings and plain lines that
 * start with a link or a path. Only what a line starts with makes it an entry; a note that a sentence mentions is none.
 */
public final class IndexReader {

    /** Reads the index that {@code note} holds; {@code files} says what a name without a slash may be. Thread-safe. */
    public Index read(Note note, Files files) {
        try {
            SyntaxTree tree = SyntaxTree.parse(note.text());
            IndexPaths paths = new IndexPaths(note.path().parent(), files);
            return new Index(note, new IndexEntries(tree, paths).read());
        } catch (TooComplexException e) {
            throw new IllegalStateException("a note that was parsed before: " + note.path(), e);
        }
    }
}
