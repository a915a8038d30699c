package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces a file in one step, so that a reader, or a run that is killed, sees the old content or the new one and nothing between. */
public final class AtomicFile {

    /** A draft lives for an instant, so one of this age is of a run that was killed. */
    private static final Duration OLD = Duration.ofHours(1);

    private static final Pattern DRAFT =
            Pattern.compile("\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-(.*)", Pattern.DOTALL);

    private AtomicFile() {}

    /**
     * Writes {@code bytes} beside {@code target} and moves them into its place. Missing folders are made; where there was a file, its
     * permissions stay. Drafts of the same file that a run left which was killed are removed.
     *
     * @throws IOException if writing or moving fails; {@code target} is then as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        removeOldDrafts(target);
        Path draft = draftOf(target);
        try {
            fill(draft, target, bytes);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes {@code bytes} into {@code draft}, with the permissions of the file that it is to replace.
     *
     * @throws IOException that names {@code target} if writing fails
     */
    static void fill(Path draft, Path target, byte[] bytes) throws IOException {
        try {
            Files.write(draft, bytes);
            keepPermissions(target, draft);
        } catch (AccessDeniedException e) {
            // nobody knows the draft
            throw new AccessDeniedException(target.toString(), null, e.getReason());
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
        } catch (IOException e) {
            // a full disk does not say of itself which file it was
            throw new IOException(target + ": " + e.getMessage(), e);
        }
    }

    /** Removes the drafts of {@code target} that runs left which were killed long ago; what cannot be removed stays. */
    public static void removeOldDrafts(Path target) {
        removeOldDrafts(List.of(target));
    }

    /** Removes such drafts of several files; each of their folders is read once. */
    static void removeOldDrafts(List<Path> targets) {
        targets.stream()
                .collect(Collectors.groupingBy(
                        target -> target.toAbsolutePath().getParent(),
                        Collectors.mapping(target -> target.getFileName().toString(), Collectors.toSet())))
                .forEach(AtomicFile::removeOldDrafts);
    }

    private static void removeOldDrafts(Path folder, Set<String> names) {
        FileTime old = FileTime.from(Instant.now().minus(OLD));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher draft = DRAFT.matcher(file.getFileName().toString());
                if (draft.matches()
                        && names.contains(draft.group(1))
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // another run may be tidying up here; what stays is only litter
            return;
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (Files.exists(target) && Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
    }

    /** Returns a new, hidden name beside {@code target}, on the same file system. */
    public static Path draftOf(Path target) {
        return target.resolveSibling("." + UUID.randomUUID() + "-" + target.getFileName());
    }

    /**
     * Moves {@code draft} into the place of {@code target}.
     *
     * @throws IOException if moving fails; {@code target} is then as it was
     */
    public static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
