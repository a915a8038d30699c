package io.github.interviewnotes.notes.web;

import java.util.regex.Pattern;

/**
 * A pattern for hosts, in which {@code *} stands for anything: {@code *.example.org}. One that names a port fits that port alone;
 * another one fits all.
 *
 * @param pattern the pattern as written, an IPv6 address in brackets
 */
public record HostPattern(String pattern) {

    private static final Pattern WITH_PORT = Pattern.compile(".*:[0-9*]+");

    /** Tells whether the pattern fits the host of an address, and its port where it names one. */
    boolean matches(WebAddress address) {
        boolean namesPort = WITH_PORT.matcher(pattern).matches();
        return new UrlPattern(pattern).matches(namesPort ? address.host() + ":" + address.port() : address.host());
    }
}
