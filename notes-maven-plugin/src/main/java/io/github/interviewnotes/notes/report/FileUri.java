package io.github.interviewnotes.notes.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as parts of addresses. */
final class FileUri {

    private FileUri() {}

    /** Returns a path as a relative reference of RFC 3986, letter by letter: a file's name in another Unicode form is another file. */
    static String relative(String path) {
        // RFC 3986, 4.2: a first segment with a colon would be taken for a scheme
        return (path.matches("[^/]*:.*") ? "./" : "") + encoded(path);
    }

    /** Returns a path as it stands behind the path of another address. */
    static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (plain || "-._~!$&'()*+,;=:@/".indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
