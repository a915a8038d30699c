package io.github.interviewnotes.notes.task;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Hears what changes in folders and all folders below them. Editors write a file in several steps, or write another one and rename it, so
 * what happens shortly after each other is one change. Where the system tells nothing, as on macOS, Java looks itself every few seconds.
 */
final class FolderWatch implements Closeable {

    private static final long QUIET_MILLIS = 60;
    private static final long LONGEST_MILLIS = 300;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Predicate<Path> wanted;

    /**
     * What changed.
     *
     * @param files what was written, added or removed, as absolute paths
     * @param more whether there was more than the system could tell
     */
    record Changes(Set<Path> files, boolean more) {}

    private FolderWatch(WatchService service, Predicate<Path> wanted) {
        this.service = service;
        this.wanted = wanted;
    }

    /**
     * Starts to listen.
     *
     * @param roots the folders
     * @param wanted tells whether a folder below them is watched
     * @throws IOException if the system does not allow for that
     */
    static FolderWatch of(Set<Path> roots, Predicate<Path> wanted) throws IOException {
        FolderWatch watch =
                new FolderWatch(roots.iterator().next().getFileSystem().newWatchService(), wanted);
        for (Path root : roots) {
            watch.add(root, new HashSet<>());
        }
        return watch;
    }

    /**
     * Waits for the next change.
     *
     * @throws InterruptedException if the thread is interrupted
     * @throws IOException if a new folder cannot be watched
     */
    Changes await() throws InterruptedException, IOException {
        Set<Path> files = new HashSet<>();
        boolean more = take(service.take(), files);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (System.nanoTime() < end) {
            WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null) {
                break;
            }
            more |= take(key, files);
        }
        return new Changes(files, more);
    }

    private boolean take(WatchKey key, Set<Path> files) throws IOException {
        boolean more = false;
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                files.add(file);
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    add(file, files);
                }
            } else {
                more = true;
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            files.add(folder);
        }
        return more;
    }

    /** What is in a folder already when it is heard of has changed, too. */
    private void add(Path root, Set<Path> files) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && !wanted.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // it went before it could be looked at
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
