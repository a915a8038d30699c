package io.github.interviewnotes.notes.git;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads what {@code git cat-file --batch} prints: a line of id, type and size, the content and a line end, for each object. */
final class Blobs {

    private Blobs() {}

    /**
     * Returns the contents by their ids.
     *
     * @throws GitException if an object is missing
     */
    static Map<String, byte[]> read(byte[] printed) throws GitException {
        Map<String, byte[]> blobs = new HashMap<>();
        int at = 0;
        while (at < printed.length) {
            int end = at;
            while (end < printed.length && printed[end] != '\n') {
                end++;
            }
            String head = new String(printed, at, end - at, StandardCharsets.US_ASCII);
            String[] parts = head.split(" ");
            if (parts.length != 3) {
                throw new GitException("git does not have a staged file: " + head);
            }
            int start = end + 1;
            int size = Integer.parseInt(parts[2]);
            blobs.put(parts[0], Arrays.copyOfRange(printed, start, start + size));
            at = start + size + 1;
        }
        return blobs;
    }
}
