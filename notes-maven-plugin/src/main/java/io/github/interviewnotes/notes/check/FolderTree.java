package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder as it lies on the disk.
 *
 * @param root the folder
 */
record FolderTree(Path root) implements Tree {

    @Override
    public Listing list(NotesSettings settings) throws IOException {
        return FolderListing.of(root, settings);
    }

    @Override
    public InputStream open(NotePath path) throws IOException {
        return Files.newInputStream(root.resolve(path.value()));
    }

    @Override
    public long size(NotePath path) throws IOException {
        return Files.size(root.resolve(path.value()));
    }
}
