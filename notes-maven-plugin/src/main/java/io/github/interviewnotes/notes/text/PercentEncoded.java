package io.github.interviewnotes.notes.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Encodes what follows the host of a web address as RFC 3986 wants it, and as browsers do with what people write. */
public final class PercentEncoded {

    /** RFC 3986, 2.2 and 2.3, less the brackets, which belong to hosts only, and the start of a fragment. */
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoded() {}

    /**
     * Returns a path, a query or a fragment with everything encoded that must be, as UTF-8. Escapes stay as they are; a percent sign
     * that starts none, and {@code #}, are encoded. Half of a surrogate pair becomes U+FFFD.
     */
    public static String of(String written) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int c = written.codePointAt(i);
            boolean escape = c == '%' && isHex(written, i + 1) && isHex(written, i + 2);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain || escape) {
                encoded.appendCodePoint(c);
            } else {
                String letter = Character.getType(c) == Character.SURROGATE ? "\ufffd" : Character.toString(c);
                for (byte b : letter.getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && text.charAt(index) < 128 && Character.digit(text.charAt(index), 16) >= 0;
    }
}
