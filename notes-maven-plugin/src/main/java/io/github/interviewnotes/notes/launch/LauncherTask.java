package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the command line that needs no Maven.
 *
 * @param home the folder that it is written to
 * @param listener hears what could not be done
 */
public record LauncherTask(Path home, Listener listener) {

    /**
     * Writes it, or brings it up to date.
     *
     * @param java what it runs with
     * @throws SetupException if that is not there
     * @throws IOException if a file cannot be written
     */
    public void write(JavaSetup java) throws SetupException, IOException {
        java.requireUsable();
        new Launcher(home).write(java);
        Optional<String> failure = new ClassArchive(home, java).make();
        failure.ifPresent(reason -> listener.warn(
                "The archive of classes was not made (" + reason + "), so each check starts half a second later"));
    }
}
