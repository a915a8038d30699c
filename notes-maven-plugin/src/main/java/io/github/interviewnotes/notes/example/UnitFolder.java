package io.github.interviewnotes.notes.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of a unit. Its blocks can write to {@link #home()} and {@link #run()}; the files that run them lie beside these.
 *
 * @param root the folder
 */
record UnitFolder(Path root) {

    static UnitFolder create(Path root) throws IOException {
        UnitFolder folder = new UnitFolder(Files.createDirectory(root));
        Files.createDirectory(folder.home());
        Files.createDirectory(folder.run());
        return folder;
    }

    /** Returns the home, temporary and working folder of the blocks. */
    Path home() {
        return root.resolve("home");
    }

    /** Returns where sockets of services lie. */
    Path run() {
        return root.resolve("run");
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    /** Writes the code of a block to a file that error messages may name. */
    Path writeBlock(Unit unit, Example example) throws IOException {
        return write("block-" + unit.numberOf(example), example.fence().code());
    }

    void writeHome(String name, String text) throws IOException {
        Files.writeString(home().resolve(name), text);
    }

    /** Writes a file that ships with this package. */
    Path writeResource(String name) throws IOException {
        Path file = root.resolve(name);
        try (InputStream resource = UnitFolder.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the plugin has no " + name);
            }
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Hands to a user what the blocks can write to; only root can do that. */
    void giveTo(int user) throws IOException {
        for (Path path : new Path[] {home(), run()}) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", user);
        }
    }
}
