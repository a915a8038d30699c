package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.UnboundedPatternException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Says in one sentence why a task broke down.
 *
 * @param moreMemory what to do where there is too little memory
 * @param report what to do about a fault of the plugin
 */
public record Breakdown(String moreMemory, String report) {

    /** A task, which may break down, or fail as {@code E} says. */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /** Does the work. */
        void run() throws IOException, ConfigException, SetupException, E;
    }

    /**
     * Does the work.
     *
     * @throws SetupException if it breaks down, however it does
     * @throws E if it fails
     * @throws LinkageError if a library is gone, even where somebody has wrapped that: what to do depends on who started this
     */
    public <E extends Exception> void guard(Work<E> work) throws SetupException, E {
        try {
            work.run();
        } catch (NoSuchFileException e) {
            throw new SetupException("there is no folder " + e.getMessage(), e);
        } catch (NotDirectoryException e) {
            throw new SetupException(e.getMessage() + " is not a folder", e);
        } catch (FileAlreadyExistsException e) {
            throw new SetupException(
                    "cannot write below " + e.getMessage() + ": it is not a folder; set notes.outputDirectory", e);
        } catch (AccessDeniedException e) {
            throw new SetupException("permission denied: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SetupException("reading or writing failed: " + e.getMessage(), e);
        } catch (ConfigException | UnboundedPatternException e) {
            throw new SetupException(e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new SetupException(
                    "the memory of " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB is used up; " + moreMemory, e);
        } catch (RuntimeException | StackOverflowError e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof LinkageError gone) {
                    throw gone;
                }
            }
            throw new SetupException(
                    "the plugin failed with " + e + "; this is a fault of the plugin, please report " + report, e);
        }
    }
}
