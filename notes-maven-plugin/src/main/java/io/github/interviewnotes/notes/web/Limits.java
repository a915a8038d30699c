package io.github.interviewnotes.notes.web;

/**
 * How much of everything.
 *
 * @param concurrency requests at a time
 * @param perHost requests at a time to one host
 * @param gap milliseconds between the starts of two requests to one host
 * @param connectTimeout seconds until a connection must stand
 * @param timeout seconds until an answer must be complete
 * @param bodyBytes bytes of a page that are read
 * @param redirects redirects that are followed
 * @param attempts how often a URL is asked before the second pass
 * @param longestWait seconds that a server can ask to wait for; one that asks for more is not asked again
 * @param total seconds for the whole run
 */
public record Limits(
        int concurrency,
        int perHost,
        int gap,
        int connectTimeout,
        int timeout,
        int bodyBytes,
        int redirects,
        int attempts,
        int longestWait,
        int total) {

    /** Returns limits that no server minds. */
    public static Limits defaults() {
        return new Limits(32, 2, 200, 10, 20, 2 * 1024 * 1024, 10, 2, 60, 3600);
    }
}
