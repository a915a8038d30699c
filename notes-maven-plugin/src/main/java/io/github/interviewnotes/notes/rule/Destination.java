package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Target;
import java.util.Optional;

/**
 * What stands on the disk where a local link or image points, letter case included: a path that only a system with lax names would
 * find is not found.
 */
public sealed interface Destination {

    /** A file of exactly this name. */
    record File(NotePath path) implements Destination {}

    /** A folder of exactly this name. */
    record Folder(NotePath path) implements Destination {}

    /** Nothing of this name, but a file or folder whose path differs in letter case only. */
    record OtherCase(NotePath path, NotePath onDisk) implements Destination {}

    /** A file, written with a closing slash as if it were a folder. */
    record FileAsFolder(NotePath path) implements Destination {}

    /** A path with backslashes, which a web address does not have; with slashes it would lead to {@code path}. */
    record Backslashes(NotePath path) implements Destination {}

    /** Nothing. */
    record Missing(NotePath path) implements Destination {}

    /** A path above the notes' root, or on a drive of one computer. */
    record Outside() implements Destination {}

    /** Returns the path of what was found on the disk, however the path is written; nothing where nothing is there. */
    default Optional<NotePath> found() {
        if (this instanceof File file) {
            return Optional.of(file.path());
        }
        if (this instanceof Folder folder) {
            return Optional.of(folder.path());
        }
        if (this instanceof OtherCase otherCase) {
            return Optional.of(otherCase.onDisk());
        }
        if (this instanceof FileAsFolder file) {
            return Optional.of(file.path());
        }
        return this instanceof Backslashes backslashes ? Optional.of(backslashes.path()) : Optional.empty();
    }

    /** Tells whether {@code path} is a Windows path with a drive letter, {@code C:\\x} or {@code /C:/x}. */
    static boolean isOnDrive(String path) {
        int colon = path.startsWith("/") ? 2 : 1;
        return path.length() > colon + 1
                && path.charAt(colon) == ':'
                && (path.charAt(colon + 1) == '/' || path.charAt(colon + 1) == '\\')
                && Character.isLetter(path.charAt(colon - 1));
    }

    /** Returns what {@code target} points to when it stands in the file {@code from}. */
    static Destination of(NotePath from, Target.Local target, Files files) {
        String written = target.path();
        if (written.isEmpty()) {
            return new File(from);
        }
        Optional<NotePath> resolved =
                isOnDrive(written) ? Optional.empty() : from.parent().resolve(written);
        if (resolved.isEmpty()) {
            return new Outside();
        }
        return at(resolved.get(), written, files);
    }

    /**
     * Returns what stands at {@code path}.
     *
     * @param written how the path is written, without fragment; its slashes matter
     */
    static Destination at(NotePath path, String written, Files files) {
        boolean exists = files.hasFile(path) || files.hasFolder(path);
        if (exists && written.indexOf('\\') >= 0) {
            return new Backslashes(path);
        }
        if (files.hasFile(path)) {
            return written.endsWith("/") ? new FileAsFolder(path) : new File(path);
        }
        if (exists) {
            return new Folder(path);
        }
        return files.inOtherCase(path)
                .<Destination>map(found -> new OtherCase(path, found))
                .orElseGet(() -> new Missing(path));
    }
}
