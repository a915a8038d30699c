package io.github.interviewnotes.notes.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page: http or https, without credentials.
 *
 * @param uri what is asked for: in ASCII, with a path, without fragment
 * @param fragment as written, without {@code #}; nothing where there is none
 */
public record WebAddress(URI uri, Optional<String> fragment) {

    private static final int LONGEST = 8000;

    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?//([^/?#\\\\]*)([^#]*)(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");

    /** What may stand in a path and a query as it is; all else is percent-encoded, as browsers do. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

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
        String path = encoded(parts.group(3));
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

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean escape = c != '%' || i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if ((letter || PLAIN.indexOf(c) >= 0) && escape) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte letter) {
        return Character.digit(letter, 16) >= 0;
    }

    /** Returns the URL without fragment. */
    public String url() {
        return uri.toString();
    }

    /** Returns the URL with its fragment, all of it so encoded that it can be written anywhere. */
    String urlWithFragment() {
        return url() + fragment.map(text -> "#" + encoded(text)).orElse("");
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
        String relative = encoded(hash < 0 ? written : written.substring(0, hash));
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
