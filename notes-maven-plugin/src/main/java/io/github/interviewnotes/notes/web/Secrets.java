package io.github.interviewnotes.notes.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The values of headers, from environment variables. They leave this class only as headers of requests; it has no other text. */
final class Secrets {

    private final List<Policy.Headers> headers;
    private final Function<String, Optional<String>> environment;

    /** @param environment gives the value of a variable */
    Secrets(List<Policy.Headers> headers, Function<String, Optional<String>> environment) {
        this.headers = List.copyOf(headers);
        this.environment = environment;
    }

    /**
     * Returns the headers for one request, judged by its own host: on a redirect to another host nothing goes along.
     *
     * @param alsoInTheClear whether they are sent without encryption
     */
    Map<String, String> headers(WebAddress address, boolean alsoInTheClear) {
        Map<String, String> sent = new TreeMap<>();
        if (!address.isSecure() && !alsoInTheClear) {
            return sent;
        }
        for (Policy.Headers one : headers) {
            if (one.host().matches(address)) {
                one.variables().forEach((name, variable) -> value(variable).ifPresent(value -> sent.put(name, value)));
            }
        }
        return sent;
    }

    private Optional<String> value(String variable) {
        return environment
                .apply(variable)
                .map(String::strip)
                .filter(value -> !value.isEmpty()
                        && value.chars().allMatch(c -> c >= ' ' && c <= 0xff && c != 0x7f || c == '\t'));
    }

    /** Tells whether a text, such as one that a server sent back, holds one of the values, as it is or encoded. */
    boolean occurIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        String decoded = decoded(plain);
        return headers.stream()
                .flatMap(one -> one.variables().values().stream())
                .flatMap(variable -> value(variable).stream())
                .map(value -> withoutScheme(value).toLowerCase(Locale.ROOT))
                .anyMatch(secret -> plain.contains(secret) || decoded.contains(secret));
    }

    /** Returns what is secret of a value: {@code Bearer}, {@code Basic} and the like are not. */
    private static String withoutScheme(String value) {
        return value.replaceFirst("^[A-Za-z][A-Za-z0-9-]* +", "");
    }

    private static String decoded(String text) {
        // a percent sign that starts no escape stands for itself
        String escapes = text.replace("+", "%2b").replaceAll("%(?![0-9a-f]{2})", "%25");
        return URLDecoder.decode(escapes, StandardCharsets.UTF_8);
    }
}
