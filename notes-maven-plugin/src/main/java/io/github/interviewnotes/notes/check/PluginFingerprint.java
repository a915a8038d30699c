package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.text.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
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
 * Tells one build of this plugin from another: a hash of its own class files and resources, in an archive of their names, sizes and
 * checksums, and of the names of the libraries beside it. A version number would not do, since a plugin under development keeps it while
 * its rules change.
 */
public final class PluginFingerprint {

    private static final String FILE = "plugin.txt";
    private static final int DIGITS = 64;

    private PluginFingerprint() {}

    /**
     * Returns the SHA-256 of the running plugin, in hex.
     *
     * @throws IOException if the plugin's own files cannot be read
     */
    public static String compute() throws IOException {
        return compute(own());
    }

    /**
     * Returns the same, from a file in {@code folder} as long as the plugin's archive has the size and the time that it had when it was
     * written there.
     *
     * @param folder where the file lies; it need not exist
     * @throws IOException if the plugin's own files cannot be read
     */
    public static String remembered(Path folder) throws IOException {
        return remembered(own(), folder);
    }

    static String remembered(Path own, Path folder) throws IOException {
        if (!Files.isRegularFile(own)) {
            return compute(own);
        }
        Sha256 state = new Sha256().add(own.toString()).add(Files.size(own) + " " + Files.getLastModifiedTime(own));
        libraries().forEach(state::add);
        String key = state.hex();
        FolderShelf shelf = new FolderShelf(folder);
        String known = new String(shelf.read(FILE), StandardCharsets.US_ASCII);
        if (known.length() == key.length() + DIGITS && known.startsWith(key)) {
            return known.substring(key.length());
        }
        String fingerprint = compute(own);
        try {
            shelf.write(FILE, (key + fingerprint).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // whoever writes to this folder next says that it cannot be written
            return fingerprint;
        }
        return fingerprint;
    }

    private static Path own() throws IOException {
        try {
            CodeSource source = PluginFingerprint.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the plugin cannot find its own files", e);
        }
    }

    private static String compute(Path own) throws IOException {
        try {
            Sha256 hash = new Sha256();
            if (Files.isRegularFile(own)) {
                addArchive(own, hash);
            } else {
                addFolder(own, hash);
            }
            libraries().forEach(hash::add);
            return hash.hex();
        } catch (UncheckedIOException e) {
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
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .sorted()
                .toList();
    }
}
