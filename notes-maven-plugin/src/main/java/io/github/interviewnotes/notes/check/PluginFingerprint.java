package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one build of this plugin from another: a hash of its own class files and resources, in an
 * archive of their names, sizes and checksums, and of the names of the libraries beside it. A version number would not do, since a plugin under development keeps it while its rules change.
 */
public final class PluginFingerprint {

    private PluginFingerprint() {}

    /**
     * Returns the SHA-256 of the running plugin, in hex.
     *
     * @throws IOException if the plugin's own files cannot be read
     */
    public static String compute() throws IOException {
        try {
            Sha256 hash = new Sha256();
            CodeSource source = PluginFingerprint.class.getProtectionDomain().getCodeSource();
            Path own = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(own)) {
                addArchive(own, hash);
            } else {
                addFolder(own, hash);
            }
            libraries().forEach(hash::add);
            return hash.hex();
        } catch (URISyntaxException | UncheckedIOException e) {
            throw new IOException("the plugin cannot read its own files", e);
        }
    }

    /** By what the archive itself says of its files: to hash megabytes takes longer than all else where nothing changed. */
    private static void addArchive(Path own, Sha256 hash) throws IOException {
        try (ZipFile archive = new ZipFile(own.toFile())) {
            archive.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> hash.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
        }
    }

    private static void addFolder(Path own, Sha256 hash) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(own)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            hash.add(own.relativize(file).toString()).add(Files.readAllBytes(file));
        }
    }

    private static List<String> libraries() {
        if (PluginFingerprint.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(URL::getPath)
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .sorted()
                    .toList();
        }
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .sorted()
                .toList();
    }
}
