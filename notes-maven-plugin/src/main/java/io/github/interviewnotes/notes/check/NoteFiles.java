package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of notes and rules, to be written together. What was not meant to change does not: a byte order mark, line ends,
 * permissions.
 */
public final class NoteFiles {

    private static final String MARK = "\uFEFF";

    private final Map<Path, AtomicFiles.Replacement> replacements = new LinkedHashMap<>();

    /**
     * Adds files to those that will be written. Nothing is written yet.
     *
     * @param root the notes' root, or the folder of the rules
     * @param files what is to be in them
     * @throws AccessDeniedException if one of them may not be written
     * @throws IOException if one cannot be read, or holds something else than what was judged
     */
    public NoteFiles add(Path root, List<Mended> files) throws IOException {
        for (Mended file : files) {
            AtomicFiles.Replacement replacement = replacement(root, file);
            // two links to one file are one file; what the second would have changed is found in the next run
            replacements.putIfAbsent(replacement.target(), replacement);
        }
        return this;
    }

    /**
     * Replaces all files, or none.
     *
     * @throws IOException if one cannot be written; all are then as they were
     */
    public void write() throws IOException {
        AtomicFiles.write(List.copyOf(replacements.values()));
    }

    /**
     * Refuses a file that is there and may not be written.
     *
     * @throws AccessDeniedException if it may not be
     * @throws IOException if that cannot be told
     */
    public static void requireWritable(Path file) throws IOException {
        if (Files.exists(file) && !isWritable(file)) {
            throw new AccessDeniedException(file.toString(), null, "it is read-only; nothing was changed");
        }
    }

    /** Whoever may write everything should still not write what nobody is meant to. */
    private static boolean isWritable(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return Files.isWritable(file);
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return Files.isWritable(file)
                && Stream.of(
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.GROUP_WRITE,
                                PosixFilePermission.OTHERS_WRITE)
                        .anyMatch(permissions::contains);
    }

    private static AtomicFiles.Replacement replacement(Path root, Mended mended) throws IOException {
        // a note may be a link to another file below the root; the link stays and the file changes
        Path file = root.resolve(mended.path().value()).toRealPath();
        if (!file.startsWith(root.toRealPath())) {
            throw new AccessDeniedException(mended.path() + " leads out of its folder");
        }
        requireWritable(file);
        byte[] before = Files.readAllBytes(file);
        String content = new String(before, StandardCharsets.UTF_8);
        if (!SourceText.of(content).equals(mended.before())) {
            throw new IOException(mended.path() + " changed while it was judged; run the same command again");
        }
        String after = (content.startsWith(MARK) ? MARK : "") + mended.after().content();
        return new AtomicFiles.Replacement(file, before, after.getBytes(StandardCharsets.UTF_8));
    }
}
