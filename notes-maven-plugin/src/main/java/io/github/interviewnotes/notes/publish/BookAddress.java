package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.text.PercentEncoded;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the address of a link as a book may hold it: as RFC 3986 allows it. Notes hold what browsers forgive; an EPUB with such an
 * address is invalid.
 */
final class BookAddress {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile("(?i)(mailto):(.+)", Pattern.DOTALL);

    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private BookAddress() {}

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
        int fragment = rest.indexOf('#');
        return fragment < 0
                ? PercentEncoded.of(rest)
                : PercentEncoded.of(rest.substring(0, fragment)) + "#"
                        + PercentEncoded.of(rest.substring(fragment + 1));
    }
}
