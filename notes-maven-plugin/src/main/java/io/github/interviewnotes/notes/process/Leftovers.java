package io.github.interviewnotes.notes.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * Processes that outlived the program that started them. One that has left its parent and its session is still known by the home that
 * it was given.
 *
 * @param home the home of the program, or the folder that the homes of several programs lie in; nobody else's home lies there
 */
public record Leftovers(Path home) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Path KILL = Path.of("/bin/kill");
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 1 << 16);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Kills them, and those that they start meanwhile. Without a {@code /proc} none is found. */
    public void kill() {
        long end = System.nanoTime() + LONGEST.toNanos();
        List<ProcessHandle> found = find();
        while (!found.isEmpty() && System.nanoTime() < end) {
            killGroups(found);
            found.forEach(ProcessHandle::destroyForcibly);
            // on a busy machine even dying takes its time
            LockSupport.parkNanos(PAUSE.toNanos());
            found = find();
        }
    }

    /** A group dies at once, where its members could bear children faster than they are found. */
    private void killGroups(List<ProcessHandle> found) {
        Set<Long> spared =
                new TreeSet<>(List.of(0L, 1L, group(ProcessHandle.current().pid())));
        List<String> command = new ArrayList<>(List.of(KILL.toString(), "-KILL", "--"));
        found.stream()
                .map(process -> group(process.pid()))
                .distinct()
                .filter(group -> !spared.contains(group))
                .forEach(group -> command.add("-" + group));
        if (command.size() > 3 && Files.isExecutable(KILL)) {
            new Invocation(command, Map.of(), Path.of("/"), new byte[0], LIMITS).run();
        }
    }

    /** Returns the process group, or 0 when the process is gone. */
    private static long group(long process) {
        try {
            String state = Files.readString(PROCESSES.resolve(process + "/stat"), StandardCharsets.ISO_8859_1);
            // the name of the program, in parentheses, may hold anything; then come state, parent and group
            return Long.parseLong(state.substring(state.lastIndexOf(')') + 2).split(" ")[2]);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns those that are alive. */
    public List<ProcessHandle> find() {
        List<ProcessHandle> found = new ArrayList<>();
        if (!Files.isReadable(PROCESSES.resolve("self/environ"))) {
            return found;
        }
        byte[] wanted = ("\0HOME=" + home).getBytes(StandardCharsets.UTF_8);
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (contains(environment(process), wanted)) {
                    handle(process).filter(ProcessHandle::isAlive).ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            // it is not known what is left; nothing more can be done about it
            return found;
        }
        return found;
    }

    private static Optional<ProcessHandle> handle(Path process) {
        return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
    }

    private static byte[] environment(Path process) {
        try {
            byte[] variables = Files.readAllBytes(process.resolve("environ"));
            byte[] led = new byte[variables.length + 1];
            System.arraycopy(variables, 0, led, 1, variables.length);
            return led;
        } catch (IOException e) {
            // it has just ended, or is another user's
            return new byte[0];
        }
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int start = 0; start + part.length < text.length; start++) {
            int same = 0;
            while (same < part.length && text[start + same] == part[same]) {
                same++;
            }
            byte behind = text[start + Math.min(same, text.length - start - 1)];
            if (same == part.length && (behind == 0 || behind == '/')) {
                return true;
            }
        }
        return false;
    }
}
