package io.github.interviewnotes.notes.web;

import java.util.Map;
import java.util.Set;

/** What a status of HTTP means to somebody who looks for a page. */
final class Status {

    /** The answer of one well-known site to whatever is no browser. */
    static final int NOT_A_BROWSER = 999;

    static final int TOO_MANY_REQUESTS = 429;
    static final int UNAVAILABLE = 503;

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> BLOCKED = Set.of(401, 402, 403, 407, TOO_MANY_REQUESTS, 451, NOT_A_BROWSER);
    private static final Set<Integer> LASTING = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    // the server's own phrase is not used: HTTP/2 has none, and a stranger could write anything into it
    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(408, "Request Timeout"),
            Map.entry(410, "Gone"),
            Map.entry(418, "I'm a teapot"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(451, "Unavailable For Legal Reasons"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private Status() {}

    /** Returns number and name. */
    static String text(int status) {
        String phrase = PHRASES.get(status);
        return phrase == null ? String.valueOf(status) : status + " " + phrase;
    }

    static boolean isFine(int status) {
        return status >= 200 && status < 300;
    }

    static boolean isRedirect(int status) {
        return REDIRECTS.contains(status);
    }

    static boolean isLasting(int status) {
        return LASTING.contains(status);
    }

    /** Tells whether the server asks for patience. */
    static boolean asksToWait(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Returns what a status means that is neither fine nor a redirect. */
    static Verdict verdict(int status) {
        String answer = text(status);
        if (GONE.contains(status)) {
            return new Verdict.Gone("the server answered " + answer);
        }
        return BLOCKED.contains(status)
                ? new Verdict.Blocked("the server answered " + answer)
                : new Verdict.Unreachable("the server answered " + answer);
    }
}
