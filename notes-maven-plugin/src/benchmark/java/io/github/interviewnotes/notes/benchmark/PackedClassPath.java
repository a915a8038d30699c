package io.github.interviewnotes.notes.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A class path without folders: an archive of loaded classes is made of jars only, as the command line has them. */
final class PackedClassPath {

    private PackedClassPath() {}

    /**
     * Returns a class path with a jar in place of each folder.
     *
     * @param classPath of files and folders
     * @param folder where the jars are written
     */
    static String of(String classPath, Path folder) throws IOException {
        List<String> packed = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            packed.add(
                    Files.isDirectory(Path.of(entry))
                            ? pack(Path.of(entry), folder.resolve("folder-" + packed.size() + ".jar"))
                            : entry);
        }
        return String.join(File.pathSeparator, packed);
    }

    private static String pack(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return jar.toString();
    }
}
