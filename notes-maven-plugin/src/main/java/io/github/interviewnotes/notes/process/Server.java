package io.github.interviewnotes.notes.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs until it is closed. */
public final class Server implements AutoCloseable {

    private static final long GRACE_SECONDS = 5;

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /**
     * Starts a program.
     *
     * @param command the program, as an absolute path, and its arguments
     * @param environment all variables that it gets
     * @param folder where it runs
     * @param log gets what it writes
     * @throws IOException if it cannot be started
     */
    public static Server start(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Server(process);
    }

    /** Tells whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks what it started to end, and kills what does not. */
    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        family.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
