package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Leftovers;
import io.github.interviewnotes.notes.process.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The temporary folder of a run, and everything that lives in it. When it is closed, and when the virtual machine ends before, its
 * processes are killed and it is removed.
 */
final class RunFolder implements AutoCloseable {

    private static final Path REMOVER = Path.of("/bin/rm");
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1 << 20);

    private final Path root;
    private final AtomicInteger units = new AtomicInteger();
    private final Thread hook;

    private RunFolder(Path root) {
        this.root = root;
        this.hook = new Thread(this::clear, "notes-clear");
    }

    static RunFolder create(Path temporary) throws IOException {
        Path root = Files.createTempDirectory(temporary, "notes-").toRealPath();
        if (isPosix(root)) {
            // others may pass through, for root's programs run as somebody else; they cannot look round
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
        }
        RunFolder folder = new RunFolder(root);
        Runtime.getRuntime().addShutdownHook(folder.hook);
        return folder;
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    Path root() {
        return root;
    }

    /** Returns who this process is. */
    Sandbox.Caller owner() throws IOException {
        if (!isPosix(root)) {
            return new Sandbox.Caller(-1, -1);
        }
        return new Sandbox.Caller(
                (Integer) Files.getAttribute(root, "unix:uid"), (Integer) Files.getAttribute(root, "unix:gid"));
    }

    /** Makes a folder that no unit had before. */
    UnitFolder unit() throws IOException {
        return UnitFolder.create(root.resolve("u" + units.incrementAndGet()));
    }

    /** Kills what still runs in a unit's folder, and removes it. */
    void remove(UnitFolder unit) {
        remove(unit.root());
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the virtual machine is ending, and the hook finds nothing more to do
            return;
        }
    }

    private void clear() {
        remove(root);
    }

    private void remove(Path folder) {
        new Leftovers(folder).kill();
        delete(folder);
        if (Files.exists(folder) && Files.isExecutable(REMOVER)) {
            // folders within folders, deeper than a path can be long; it was made accessible just now
            new Invocation(List.of(REMOVER.toString(), "-rf", folder.toString()), Map.of(), root, new byte[0], LIMITS)
                    .run();
        }
    }

    /** Goes on where something cannot be deleted: a block may have made that so. */
    private static void delete(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (isPosix(path)) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                }
                List<Path> children;
                try (Stream<Path> all = Files.list(path)) {
                    children = all.toList();
                }
                children.forEach(RunFolder::delete);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // it stays below the system's temporary folder
            return;
        }
    }
}
