package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/**
 * Why a file could not be written.
 *
 * @param exception what writing ended with
 */
public record WriteFault(IOException exception) {

    /** Returns the reason for a message: the file and what is wrong with it. */
    public String reason() {
        if (exception instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is not a folder";
        }
        if (exception instanceof AccessDeniedException denied) {
            return "permission denied: " + denied.getFile();
        }
        if (exception instanceof FileSystemException failed && failed.getReason() != null) {
            // the other file is the one that a draft was to replace
            return Optional.ofNullable(failed.getOtherFile()).orElse(failed.getFile()) + ": " + failed.getReason();
        }
        return String.valueOf(exception.getMessage());
    }
}
