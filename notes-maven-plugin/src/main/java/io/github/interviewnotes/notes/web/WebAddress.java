package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.PercentEncoded;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page that can be asked for: http or https, without credentials.
 *
 * @param uri what is asked for: in ASCII, with a path, without fragment
 * @param fragment as written, without {@code #}; nothing where there is none
 */
public record WebAddress(URI uri, Optional<String> fragment) {

    private static final int LONGEST = 8000;

    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?//([^/?#\\\\]*)([^#]*)(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");

    /**
     * Reads an address as it stands in a text; one that starts with {@code //} is taken for https.
     *
     * @throws BadAddressException if it is none, has another scheme or holds credentials; the message repeats none of it
     */
    public static WebAddress parse(String written) throws BadAddressException {
        Matcher parts = PARTS.matcher(written.strip());
        if (written.length() > LONGEST) {
            throw new BadAddressException("it is longer than " + LONGEST + " characters");
        }
        if (!parts.matches()) {
            throw new BadAddressException("it has no host");
        }
        String scheme = parts.group(1) == null ? "https" : parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new BadAddressException("only http and https are asked");
        }
        if (parts.group(2).indexOf('@') >= 0) {
            throw new BadAddressException("it holds credentials");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches() || authority.group(1).isEmpty()) {
            throw new BadAddressException("it has no host");
        }
        if (AddressGuard.isOddAddress(authority.group(1))) {
            throw new BadAddressException("its host is an address written in an odd form");
        }
        String port = authority.group(2) == null || authority.group(2).isEmpty() ? "" : ":" + authority.group(2);
        String path = PercentEncoded.of(parts.group(3));
        String url = scheme + "://" + host(authority.group(1)) + port + (path.startsWith("/") ? path : "/" + path);
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getPort() > 65_535) {
                throw new BadAddressException("its host is not one that can be asked");
            }
            return new WebAddress(uri, Optional.ofNullable(parts.group(4)));
        } catch (URISyntaxException e) {
            throw new BadAddressException("its letters do not make a web address");
        }
    }

    private static String host(String written) throws BadAddressException {
        if (written.startsWith("[")) {
            return written;
        }
        try {
            return IDN.toASCII(written.replace('\u3002', '.'), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new BadAddressException("its host is not one that can be asked");
        }
    }

    /** Returns the URL without fragment. */
    public String url() {
        return uri.toString();
    }

    /** Returns the URL with its fragment, all of it so encoded that it can be written anywhere. */
    String urlWithFragment() {
        return url() + fragment.map(text -> "#" + PercentEncoded.of(text)).orElse("");
    }

    /** Returns the host in lower case, an IPv6 address in brackets. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** Returns the port, also where the URL leaves it to the scheme. */
    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /**
     * Reads what a server sends as the place to go on.
     *
     * @throws BadAddressException if it is no address that may be asked
     */
    WebAddress redirected(String location) throws BadAddressException {
        String written = location.strip();
        if (Pattern.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*", written)) {
            return parse(written);
        }
        if (written.startsWith("//")) {
            return parse(uri.getScheme() + ":" + written);
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash);
        String relative = PercentEncoded.of(hash < 0 ? written : written.substring(0, hash));
        try {
            String base = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
            // the class URI resolves by an older RFC, in which these two replace the last part of a path
            boolean keepsPath = relative.isEmpty() || relative.startsWith("?");
            String target = keepsPath ? base + relative : uri.resolve(relative).toString();
            return parse((relative.isEmpty() ? url() : target) + fragment);
        } catch (IllegalArgumentException e) {
            throw new BadAddressException("its letters do not make a web address");
        }
    }
}
