package io.github.interviewnotes.notes.web;

import java.net.http.HttpHeaders;
import java.util.Locale;

/** What came of one request. */
sealed interface Fetched {

    /**
     * An answer.
     *
     * @param body as much of it as was wanted
     * @param complete whether that is all of it
     */
    record Reply(int status, HttpHeaders headers, byte[] body, boolean complete) implements Fetched {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isHtml() {
            String type = header("content-type").toLowerCase(Locale.ROOT);
            return (type.contains("html") || type.isEmpty() && body.length > 0)
                    && header("content-encoding").isEmpty();
        }
    }

    /**
     * None.
     *
     * @param verdict what that means for the page
     * @param perhapsTheMethod whether a server that minds HEAD may have done it
     */
    record Failure(Verdict verdict, boolean perhapsTheMethod) implements Fetched {}
}
