package io.github.interviewnotes.notes.publish;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the address of a link as RFC 3986 allows it. Notes hold what browsers forgive; an EPUB with such an address is invalid.
 */
final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile("(?i)(mailto):(.+)", Pattern.DOTALL);

    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    // RFC 3986, 2.2 and 2.3, less the brackets, which belong to hosts only
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

    private WebAddress() {}

    /** Returns the address with everything encoded that must be, or nothing where there is no host to go to. */
    static Optional<String> of(String written) {
        Matcher web = WEB.matcher(written);
        if (web.matches()) {
            return authority(web.group(2))
                    .map(authority ->
                            web.group(1).toLowerCase(Locale.ROOT) + "://" + authority + encoded(web.group(3)));
        }
        Matcher mail = MAIL.matcher(written);
        return mail.matches() ? Optional.of("mailto:" + encoded(mail.group(2))) : Optional.empty();
    }

    private static Optional<String> authority(String written) {
        try {
            String ascii = written.startsWith("[") ? written : IDN.toASCII(written);
            return AUTHORITY.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String rest) {
        StringBuilder encoded = new StringBuilder();
        boolean inFragment = false;
        for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
            int c = rest.codePointAt(i);
            boolean escape = c == '%' && isHex(rest, i + 1) && isHex(rest, i + 2);
            boolean starts = c == '#' && !inFragment;
            inFragment |= starts;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            if (plain || escape || starts) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 128;
    }
}
