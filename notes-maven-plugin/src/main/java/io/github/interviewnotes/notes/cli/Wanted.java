package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The notes whose findings somebody asked for.
 *
 * @param paths files and folders below the notes' root; nothing where all were asked for
 */
record Wanted(Collection<NotePath> paths) {

    /** Returns all notes. */
    static Wanted everything() {
        return new Wanted(List.of());
    }

    /**
     * Returns the notes that these words name.
     *
     * @throws UsageException if one is not there, or is not among the notes
     */
    static Wanted of(List<String> operands, NotesFolder folder) throws UsageException {
        List<NotePath> paths = new ArrayList<>();
        for (String operand : operands) {
            if (!Files.exists(CommonOptions.path(operand))) {
                throw new UsageException("there is no file " + Quoted.of(operand));
            }
            paths.add(path(operand, folder));
        }
        return new Wanted(paths);
    }

    /**
     * Returns where among the notes a file is that somebody typed the path of.
     *
     * @throws UsageException if it is not among the notes
     */
    static NotePath path(String operand, NotesFolder folder) throws UsageException {
        Path file = CommonOptions.path(operand).toAbsolutePath().normalize();
        if (!file.startsWith(folder.source())) {
            throw new UsageException(Quoted.of(operand) + " is not below " + folder.source()
                    + "; name the folder of the notes with --sourceDirectory");
        }
        return NotePath.of(folder.source().relativize(file).toString().replace(File.separatorChar, '/'));
    }

    /** Returns a result with only the findings that were asked for. */
    CheckResult of(CheckResult result) {
        if (paths.isEmpty()) {
            return result;
        }
        return result.with(result.findings().stream()
                .filter(finding -> includes(finding.location()))
                .toList());
    }

    private boolean includes(Location location) {
        return location.folder() == Location.Folder.NOTES
                && paths.stream()
                        .anyMatch(path ->
                                location.path().equals(path) || location.path().isBelow(path));
    }
}
