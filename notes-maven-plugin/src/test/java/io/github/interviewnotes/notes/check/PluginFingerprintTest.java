package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFingerprintTest {

    @TempDir
    private Path folder;

    /** Classes in a folder change one by one, so that nothing short of reading them tells. */
    @Test
    void ofAFolderNothingIsRemembered() throws Exception {
        assertEquals(PluginFingerprint.compute(), PluginFingerprint.remembered(folder));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void ofAnArchiveItIsRememberedUntilTheArchiveChanges() throws Exception {
        Path archive = archive("one");
        String one = PluginFingerprint.remembered(archive, folder);
        assertEquals(one, PluginFingerprint.remembered(archive, folder));

        String more = PluginFingerprint.remembered(archive("another"), folder);
        assertNotEquals(one, more);
        assertEquals(more, PluginFingerprint.remembered(archive, folder));
        Files.writeString(folder.resolve("plugin.txt"), "damaged");
        assertEquals(more, PluginFingerprint.remembered(archive, folder));
        assertEquals(one, PluginFingerprint.remembered(archive("one"), folder), "whatever its time is");
    }

    private Path archive(String content) throws Exception {
        Path archive = folder.resolve("plugin.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return archive;
    }
}
