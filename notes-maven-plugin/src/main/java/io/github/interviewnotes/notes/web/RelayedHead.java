package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the HTTP client says to the relay first.
 *
 * @param pass the word that opens a passage; empty where there is none
 * @param hostAndPort where it wants to go
 * @param forServer what the server is to get of it; nothing for a tunnel
 * @param tunnel whether all else passes unread
 */
record RelayedHead(String pass, String hostAndPort, byte[] forServer, boolean tunnel) {

    /** The most characters of a head, and so the most bytes that go to the server before anything else. */
    static final int LONGEST = 64 * 1024;

    /** The header with which a request shows which passage is its own; it ends at the relay. */
    static final String PASS_HEADER = "Proxy-Authorization";

    private static final Pattern CONNECT = Pattern.compile("CONNECT (\\S+:\\d{1,5}) HTTP/1\\.[01]");
    private static final Pattern PLAIN =
            Pattern.compile("([A-Z]+) http://([^/?\\s]+?)(?::(\\d{1,5}))?(/\\S*)? (HTTP/1\\.[01])");

    /** Headers that are between client and proxy. */
    private static final List<String> HOP_BY_HOP =
            List.of("connection", "proxy-", "upgrade", "http2-settings", "keep-alive");

    /**
     * Reads a head.
     *
     * @throws IOException if it is none that an HTTP client sends to a proxy
     */
    static RelayedHead of(String head) throws IOException {
        List<String> lines = head.lines().toList();
        String pass = lines.stream()
                .filter(line -> line.startsWith(PASS_HEADER + ": "))
                .map(line -> line.substring(PASS_HEADER.length() + 2))
                .findFirst()
                .orElse("");
        Matcher connect = CONNECT.matcher(lines.get(0));
        if (connect.matches()) {
            return new RelayedHead(pass, connect.group(1).toLowerCase(Locale.ROOT), new byte[0], true);
        }
        Matcher plain = PLAIN.matcher(lines.get(0));
        if (!plain.matches()) {
            throw new IOException("not a request of ours");
        }
        StringBuilder request = new StringBuilder(
                plain.group(1) + " " + (plain.group(4) == null ? "/" : plain.group(4)) + " " + plain.group(5) + "\r\n");
        for (String line : lines.subList(1, lines.size())) {
            String name = line.toLowerCase(Locale.ROOT);
            if (!line.isEmpty() && HOP_BY_HOP.stream().noneMatch(name::startsWith)) {
                request.append(line).append("\r\n");
            }
        }
        // the next request of the client may be for another host, so a connection serves one only
        request.append("Connection: close\r\n\r\n");
        String port = plain.group(3) == null ? "80" : plain.group(3);
        return new RelayedHead(
                pass,
                plain.group(2).toLowerCase(Locale.ROOT) + ":" + port,
                request.toString().getBytes(StandardCharsets.ISO_8859_1),
                false);
    }

    /** Returns the port of the server. */
    int port() {
        return Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1));
    }
}
