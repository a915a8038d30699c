package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.check.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a launcher was made for. With another Java or another build of the plugin it works as well, but without its archive of classes,
 * and so more slowly.
 *
 * @param words the Java and the plugin, in a line
 */
public record Freshness(String words) {

    private static final String FILE = "made-for";
    private static final String SAID = "stale-said";

    /**
     * Returns that of this Java and a plugin.
     *
     * @throws IOException if the plugin's archive is gone
     */
    static Freshness of(Path plugin) throws IOException {
        return new Freshness(System.getProperty("java.vm.version") + " " + Files.size(plugin) + " "
                + Files.getLastModifiedTime(plugin).toMillis());
    }

    void write(Path home) throws IOException {
        AtomicFile.write(home.resolve(FILE), words.getBytes(StandardCharsets.UTF_8));
        Files.deleteIfExists(home.resolve(SAID));
    }

    /**
     * Tells whether somebody should hear that a launcher was made for something else than runs now. True once: a hook that says the same
     * at each commit is not read.
     *
     * @param home the launcher's folder
     */
    public static boolean isNewlyStale(Path home) {
        try {
            Path plugin =
                    Path.of(Files.readString(home.resolve(Launcher.PLUGIN)).strip());
            Freshness now = of(plugin);
            boolean stale = !Files.readString(home.resolve(FILE)).equals(now.words());
            boolean said = Files.exists(home.resolve(SAID))
                    && Files.readString(home.resolve(SAID)).equals(now.words());
            if (stale && !said) {
                Files.writeString(home.resolve(SAID), now.words());
            }
            return stale && !said;
        } catch (IOException e) {
            // whoever took files away from the launcher will notice without being told
            return false;
        }
    }
}
