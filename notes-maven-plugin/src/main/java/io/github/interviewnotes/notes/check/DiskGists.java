package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Gist;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.Sha256;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A {@link GistMemory} in one file, so that a note that did not change need not be parsed for the sake of those that did. A file that is
 * missing, damaged, foreign or of another build of the plugin counts as empty. What a run did not ask for is dropped when it is saved.
 */
public final class DiskGists implements GistMemory {

    private static final String FILE = "gists.bin";
    private static final int DIGITS = 64;

    private final Path folder;
    private final String plugin;
    private final Map<String, byte[]> known;
    private final Map<String, byte[]> used = new ConcurrentSkipListMap<>();

    private DiskGists(Path folder, String plugin, Map<String, byte[]> known) {
        this.folder = folder;
        this.plugin = plugin;
        this.known = known;
    }

    /**
     * Opens the memory of a folder.
     *
     * @param folder where the file lies; it need not exist
     * @param plugin tells one build of the plugin from another
     */
    public static DiskGists open(Path folder, String plugin) {
        Map<String, byte[]> known = Map.of();
        try {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                known = read(Files.readAllBytes(folder.resolve(FILE)), plugin);
            }
        } catch (IOException e) {
            // what cannot be read is found out again: nothing is lost but time
            known = Map.of();
        }
        return new DiskGists(folder, plugin, known);
    }

    @Override
    public Optional<Gist> recall(SourceText text) {
        byte[] bytes = known.get(text.digest());
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            Gist gist = GistBytes.read(bytes);
            used.put(text.digest(), bytes);
            return Optional.of(gist);
        } catch (IOException | RuntimeException e) {
            // the file is whole, so this is a fault of its writer; the note itself says what is right
            return Optional.empty();
        }
    }

    @Override
    public void keep(Note note) {
        used.put(note.text().digest(), GistBytes.write(Gist.of(note)));
    }

    /**
     * Writes what this run used, beside the old file and then in its place.
     *
     * @throws IOException if the file cannot be written; the old one stays
     */
    public void save() throws IOException {
        if (used.keySet().equals(known.keySet())) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<String, byte[]> entry : used.entrySet()) {
            out.writeBytes(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        byte[] body = bytes.toByteArray();
        byte[] head = head(plugin, body);
        byte[] file = new byte[head.length + body.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(body, 0, file, head.length, body.length);
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(FILE), file);
    }

    private static Map<String, byte[]> read(byte[] file, String plugin) {
        Map<String, byte[]> known = new HashMap<>();
        if (file.length < DIGITS) {
            return known;
        }
        ByteBuffer buffer = ByteBuffer.wrap(file);
        byte[] head = take(buffer, DIGITS);
        byte[] body = take(buffer.duplicate(), buffer.remaining());
        if (!Arrays.equals(head, head(plugin, body))) {
            return known;
        }
        while (buffer.hasRemaining()) {
            String key = new String(take(buffer, DIGITS), StandardCharsets.US_ASCII);
            known.put(key, take(buffer, buffer.getInt()));
        }
        return known;
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] head(String plugin, byte[] body) {
        return new Sha256().add("gists 2").add(plugin).add(body).hex().getBytes(StandardCharsets.US_ASCII);
    }
}
