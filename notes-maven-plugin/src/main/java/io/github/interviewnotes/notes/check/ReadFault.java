package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Why a file could not be read.
 *
 * @param path its path below the root
 * @param exception what reading ended with
 */
record ReadFault(NotePath path, IOException exception) {

    /** Java turns what it cannot decode in a file's name into U+FFFD, and cannot find the file by that name again. */
    static final String FOREIGN_NAME =
            "its name has bytes that are no text here; rename it, or set the environment variable LC_ALL to C.UTF-8";

    /** Returns the reason in a few words; the exception's own text names absolute paths. */
    String reason() {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (exception instanceof NoSuchFileException && path.value().indexOf('\uFFFD') >= 0) {
            return FOREIGN_NAME;
        }
        if (exception instanceof NoSuchFileException) {
            return "it vanished while it was read";
        }
        if (exception instanceof FileSystemLoopException) {
            return "symbolic links form a loop";
        }
        if (exception instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return "reading failed";
    }
}
