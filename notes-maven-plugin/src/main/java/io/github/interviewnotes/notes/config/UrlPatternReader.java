package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.web.BadAddressException;
import io.github.interviewnotes.notes.web.UrlPattern;
import io.github.interviewnotes.notes.web.WebAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads patterns for URLs, and beginnings of them. One that no URL can fit would do nothing, and nobody would see why. */
final class UrlPatternReader {

    /** What stands in a URL as it is asked for, by RFC 3986; anything else is encoded there, and a fragment is not part of it. */
    private static final String LETTERS = "[!$-;=?-\\[\\]_a-z~]*";

    /** Scheme and host, where both are whole, with what ends the host. */
    private static final Pattern SITE = Pattern.compile("(https?://[^/?*]*[/?]).*", Pattern.CASE_INSENSITIVE);

    private UrlPatternReader() {}

    /** Reads a pattern for whole URLs. */
    static UrlPattern read(YamlNode value) throws ConfigException {
        if (!canFit(value.text())) {
            throw value.expected("a pattern for whole URLs in ASCII, with scheme and path and without fragment,"
                    + " such as https://example.org/*");
        }
        return new UrlPattern(value.text());
    }

    /** Reads how URLs start. */
    static String beginning(YamlNode value) throws ConfigException {
        String start = value.text();
        if (!isScheme(start)
                && !(start.matches(LETTERS)
                        && start.indexOf('*') < 0
                        && url(start).startsWith(start))) {
            throw value.expected("how URLs start, with scheme and host in lower case, without * and fragment,"
                    + " such as https://docs.example.org/");
        }
        return start;
    }

    /** Reads what URLs are to start with instead. */
    static String replacement(YamlNode value) throws ConfigException {
        String start = value.text();
        if (!isScheme(start) && (start.matches("(?s).*[*#\\s].*") || url(start).isEmpty())) {
            throw value.expected("what URLs start with instead, with scheme and host, without * and fragment,"
                    + " such as https://docs.example.org/");
        }
        return start;
    }

    private static boolean canFit(String pattern) {
        if (!pattern.matches(LETTERS)) {
            return false;
        }
        int star = pattern.indexOf('*');
        if (star < 0) {
            return isUrl(pattern);
        }
        String start = pattern.substring(0, star).toLowerCase(Locale.ROOT);
        Matcher site = SITE.matcher(start);
        return site.matches()
                ? isUrl(site.group(1))
                : Stream.of("http://", "https://")
                        .anyMatch(scheme -> scheme.startsWith(start) || start.startsWith(scheme));
    }

    private static boolean isScheme(String start) {
        return start.equals("http://") || start.equals("https://");
    }

    /** Tells whether a URL stands there as it is asked for; letter case means nothing to a pattern. */
    private static boolean isUrl(String written) {
        return url(written).equalsIgnoreCase(written);
    }

    /** Returns the URL that is asked for where this is written; empty if it is none. */
    private static String url(String written) {
        try {
            return WebAddress.parse(written).url();
        } catch (BadAddressException e) {
            return "";
        }
    }
}
