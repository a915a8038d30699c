package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes for tests. */
public final class Notes {

    private Notes() {}

    /** Returns the note at {@code path} with the given Markdown. */
    public static Note parse(String path, String markdown) {
        try {
            return new NoteParser().parse(NotePath.of(path), SourceText.of(markdown));
        } catch (TooComplexException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Returns the index in {@code INDEX.md} of a folder that holds it and {@code files}. */
    public static Index index(String markdown, String... files) {
        return new IndexReader().read(parse("INDEX.md", markdown), files(files));
    }

    /** Returns a notebook of these notes; {@code INDEX.md} at the root, if there is one, is its index. */
    public static Notebook notebook(Note... notes) {
        Files files =
                files(Arrays.stream(notes).map(note -> note.path().value()).toArray(String[]::new));
        Optional<Index> index = Arrays.stream(notes)
                .filter(note -> note.path().value().equals("INDEX.md"))
                .map(note -> new IndexReader().read(note, files))
                .findFirst();
        return new Notebook(List.of(notes), index, List.of(), files, List.of());
    }

    /** Returns a folder that holds {@code paths}; a trailing slash says that one is a folder. */
    public static Files files(String... paths) {
        List<NotePath> files = new ArrayList<>();
        List<NotePath> folders = new ArrayList<>();
        for (String path : paths) {
            if (path.endsWith("/")) {
                folders.add(NotePath.of(path.substring(0, path.length() - 1)));
            } else {
                files.add(NotePath.of(path));
            }
        }
        return Files.of(files, folders, Map.of());
    }
}
