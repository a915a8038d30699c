package io.github.interviewnotes.notes.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program to be run. Immutable.
 *
 * @param command the program, as an absolute path, and its arguments
 * @param environment all variables that it gets: it inherits none
 * @param folder where it runs
 * @param input what it reads on its input
 * @param limits how much it may take
 */
public record Invocation(
        List<String> command, Map<String, String> environment, Path folder, byte[] input, Limits limits) {

    private static final int CHUNK = 8192;
    private static final byte STEP = 0x1E;
    private static final long GRACE_MILLIS = 1000;
    /** On a busy machine a reader may not have had its turn when the program is already gone. */
    private static final long READING_MILLIS = 10_000;

    public Invocation {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * Runs the program and waits until it and all that it started have ended. When the calling thread is interrupted they are killed
     * and the thread stays interrupted.
     *
     * <p>A program that does its work in steps writes the control character RS, 0x1E, to its output behind each of them: its time
     * then starts anew. It does so behind as many steps as the limits say, and no more, so that nothing runs for ever by writing it.
     */
    public Run run() {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(new TreeMap<>(environment));
            process = builder.start();
        } catch (IOException e) {
            return new Run(new Ending.NotStarted(String.valueOf(e.getMessage())), new byte[0], new byte[0]);
        }
        Family family = new Family(process);
        Reader out = new Reader(process.getInputStream(), limits, family);
        Reader err = new Reader(process.getErrorStream(), limits, family);
        Thread writer = daemon("input", () -> write(process.getOutputStream()));
        boolean inTime = false;
        try {
            inTime = waitFor(process, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            family.kill();
            writer.interrupt();
            out.join();
            err.join();
            process.destroyForcibly();
        }
        return new Run(ending(process, inTime, out.full() || err.full()), out.bytes(), err.bytes());
    }

    private boolean waitFor(Process process, Reader out) throws InterruptedException {
        for (long left = limits.time().toNanos(); left > 0; left = limits.time().toNanos() - out.nanosSinceStep()) {
            if (process.waitFor(left, TimeUnit.NANOSECONDS)) {
                return true;
            }
        }
        return false;
    }

    private static Ending ending(Process process, boolean inTime, boolean full) {
        if (full) {
            return new Ending.OutOfSpace();
        }
        return inTime ? new Ending.Exited(process.exitValue()) : new Ending.OutOfTime();
    }

    private void write(OutputStream stream) {
        try (stream) {
            stream.write(input);
        } catch (IOException e) {
            // the program did not want its input; that is its right
            return;
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, "notes-process-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** A process and those that it started. */
    private record Family(Process head) {

        void kill() {
            List<ProcessHandle> children = head.descendants().toList();
            // not the process itself, which would close its output before that is read
            head.toHandle().destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            // no thread for each of them, as onExit would take: there may be hundreds
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
            while (children.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Takes what a program writes, up to a limit, and ends the program there. */
    private static final class Reader {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final AtomicBoolean full = new AtomicBoolean();
        private final InputStream stream;
        private final Thread thread;
        private final AtomicLong lastStep = new AtomicLong(System.nanoTime());
        /** How many steps may still give new time; used by the reading thread alone. */
        private int stepsLeft;

        Reader(InputStream stream, Limits limits, Family family) {
            this.stream = stream;
            this.stepsLeft = limits.steps() - 1;
            this.thread = daemon("output", () -> read(limits.outputBytes(), family));
        }

        private void read(int limit, Family family) {
            byte[] chunk = new byte[CHUNK];
            try {
                for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                    noteSteps(chunk, count);
                    synchronized (taken) {
                        int room = Math.min(count, limit - taken.size());
                        taken.write(chunk, 0, room);
                        if (room < count) {
                            full.set(true);
                            family.kill();
                            return;
                        }
                    }
                }
            } catch (IOException e) {
                // the program is gone, and what it had written has been read
                return;
            }
        }

        private void noteSteps(byte[] chunk, int count) {
            for (int i = 0; i < count; i++) {
                if (chunk[i] == STEP && stepsLeft > 0) {
                    stepsLeft--;
                    lastStep.set(System.nanoTime());
                }
            }
        }

        long nanosSinceStep() {
            return System.nanoTime() - lastStep.get();
        }

        /** Waits for the end of the output; a process that escaped and holds the pipe open is not waited for. */
        void join() {
            boolean interrupted = Thread.interrupted();
            try {
                thread.join(READING_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        boolean full() {
            return full.get();
        }

        byte[] bytes() {
            synchronized (taken) {
                return taken.toByteArray();
            }
        }
    }
}
