package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.check.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that start the command line: arguments of Java, an archive of its classes, and the scripts {@code notes} and
 * {@code notes.cmd}.
 *
 * @param home the folder that they are in
 */
public record Launcher(Path home) {

    /** The system property with the folder of the launcher. */
    public static final String HOME = "notes.home";

    /** The file with the options of the virtual machine. */
    static final String OPTIONS = "java.args";

    /** The file that names the java program. */
    static final String JAVA = "java";

    /** The file that names the plugin's archive. */
    static final String PLUGIN = "plugin";

    /** The archive of classes. */
    static final String CLASSES = "notes.jsa";

    /**
     * Writes the launcher, and in it what {@link Freshness} compares.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(JavaSetup java) throws IOException {
        List<String> options = new ArrayList<>(java.options(home));
        options.add("-XX:SharedArchiveFile=" + Shell.path(home.resolve(CLASSES)));
        AtomicFile.write(home.resolve(OPTIONS), new ArgumentFile(options).bytes());
        write(JAVA, Shell.path(java.java()) + "\n");
        write(PLUGIN, Shell.path(java.plugin()) + "\n");
        write("start.sh", Script.START.text());
        writeProgram("notes", script());
        write("notes.cmd", commands(java));
        Freshness.of(java.plugin()).write(home);
    }

    private String script() {
        return Script.NOTES
                .text()
                .replace("HOME", Shell.quoted(Shell.path(home)))
                .replace("MAIN", JavaSetup.MAIN);
    }

    private String commands(JavaSetup java) {
        return "@\"" + java.java() + "\" \"@" + Shell.path(home.resolve(OPTIONS)) + "\" " + JavaSetup.MAIN + " %*\r\n";
    }

    private void write(String name, String text) throws IOException {
        AtomicFile.write(home.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a script that may be run. */
    void writeProgram(String name, String text) throws IOException {
        write(name, text);
        makeRunnable(home.resolve(name));
    }

    /** Lets everybody run a file, where files know such leave. */
    static void makeRunnable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
