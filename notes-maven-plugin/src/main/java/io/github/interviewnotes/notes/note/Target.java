package io.github.interviewnotes.notes.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link or image leads, by the letters of its destination alone. */
public sealed interface Target {

    /** Returns the destination as CommonMark gives it: backslash escapes and entities resolved, percent-encoding kept. */
    String written();

    /** An empty destination: {@code [text]()}. */
    record Empty(String written) implements Target {}

    /** An address with a scheme, or one that starts with {@code //}. The scheme is in lower case and empty for {@code //}. */
    record Absolute(String written, String scheme) implements Target {}

    /**
     * A path, a fragment, or both, judged from the note's own folder.
     *
     * @param path percent-decoded, without query; empty when the link stays in its note
     * @param fragment percent-decoded, without {@code #}; present but empty for a bare {@code #}
     */
    record Local(String written, String path, Optional<String> fragment) implements Target {}

    // RFC 3986, 3.1: scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ); one letter is taken for a Windows drive, as
    // browsers do
    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

    /** Sorts a destination. */
    static Target of(String written) {
        if (written.isBlank()) {
            return new Empty(written);
        }
        if (written.startsWith("//")) {
            return new Absolute(written, "");
        }
        Matcher scheme = SCHEME.matcher(written);
        if (scheme.matches()) {
            return new Absolute(written, scheme.group(1).toLowerCase(Locale.ROOT));
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        int query = path.indexOf('?');
        return new Local(
                written,
                decode(query < 0 ? path : path.substring(0, query)),
                hash < 0 ? Optional.empty() : Optional.of(decode(written.substring(hash + 1))));
    }

    /** Resolves percent-escapes, in any letter case, as UTF-8; what is not a valid escape stays as it is. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (isEscape(text, end)) {
                end += 3;
            }
            if (end == i) {
                decoded.append(text.charAt(i++));
                continue;
            }
            ByteBuffer bytes = ByteBuffer.allocate((end - i) / 3);
            for (int at = i; at < end; at += 3) {
                bytes.put((byte) Integer.parseInt(text, at + 1, at + 3, 16));
            }
            try {
                decoded.append(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()));
            } catch (CharacterCodingException e) {
                decoded.append(text, i, end);
            }
            i = end;
        }
        return decoded.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
