package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the command line runs with.
 *
 * @param java the java program
 * @param plugin the archive of the plugin itself
 * @param libraries the archives that it needs
 */
public record JavaSetup(Path java, Path plugin, List<Path> libraries) {

    /** The class with the program. */
    static final String MAIN = "io.github.interviewnotes.notes.cli.Main";

    public JavaSetup {
        libraries = List.copyOf(libraries);
    }

    /** Returns the java program of this process. */
    public static Path javaOfThisProcess() {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        Path windows = home.resolve("java.exe");
        return Files.exists(windows) ? windows : home.resolve("java");
    }

    /**
     * Refuses what Java could not be started with.
     *
     * @throws SetupException if the plugin is no archive, or something is missing
     */
    public void requireUsable() throws SetupException {
        if (!Files.isRegularFile(plugin)) {
            throw new SetupException(
                    "the plugin runs from " + plugin + ", which is no archive; run 'mvn package' in its project first");
        }
        for (Path library : libraries) {
            if (!Files.isRegularFile(library)) {
                throw new SetupException(library + " is not there");
            }
        }
    }

    /** Returns the options of the virtual machine, for one that runs a second or two: quick to start, and silent about its archive. */
    List<String> options(Path home) {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:InitialRAMPercentage=25",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-D" + Launcher.HOME + "=" + Shell.path(home)));
        options.add("-cp");
        options.add(classPath());
        return options;
    }

    private String classPath() {
        List<String> archives = new ArrayList<>();
        archives.add(Shell.path(plugin));
        libraries.forEach(library -> archives.add(Shell.path(library)));
        return archives.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
