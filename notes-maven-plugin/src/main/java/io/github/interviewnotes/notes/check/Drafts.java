package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hidden files in which new contents grow beside their targets. They bear the number of the process that writes them. */
public final class Drafts {

    /** A draft lives for an instant, so one of this age is of a run that was killed. */
    private static final Duration OLD = Duration.ofHours(1);

    /** The same where no process of that number runs. Another computer or container may have written it, so its age counts as well. */
    private static final Duration ORPHANED = Duration.ofMinutes(1);

    private static final Pattern DRAFT =
            Pattern.compile("\\.([0-9]{1,18})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-(.*)", Pattern.DOTALL);

    private Drafts() {}

    /** Returns a new, hidden name beside {@code target}, on the same file system. */
    public static Path of(Path target) {
        return of(target, ProcessHandle.current().pid());
    }

    /** Returns such a name for what a process writes. */
    static Path of(Path target, long process) {
        return target.resolveSibling("." + process + "-" + UUID.randomUUID() + "-" + target.getFileName());
    }

    /** Removes the drafts of {@code target} that runs left which were killed; what cannot be removed stays. */
    public static void removeOld(Path target) {
        removeOld(List.of(target));
    }

    /** Removes such drafts of several files; each of their folders is read once. */
    static void removeOld(List<Path> targets) {
        targets.stream()
                .collect(Collectors.groupingBy(
                        target -> target.toAbsolutePath().getParent(),
                        Collectors.mapping(target -> target.getFileName().toString(), Collectors.toSet())))
                .forEach(Drafts::removeOld);
    }

    private static void removeOld(Path folder, Set<String> names) {
        Instant now = Instant.now();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher draft = DRAFT.matcher(file.getFileName().toString());
                if (draft.matches()
                        && names.contains(draft.group(2))
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file)
                                .toInstant()
                                .isBefore(now.minus(lifetime(Long.parseLong(draft.group(1)))))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // another run may be tidying up here; what stays is only litter
            return;
        }
    }

    private static Duration lifetime(long process) {
        return ProcessHandle.of(process).isPresent() ? OLD : ORPHANED;
    }
}
