package io.github.interviewnotes.notes.web;

import java.util.List;
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
            if (one.host().matches(address.host())) {
                one.variables().forEach((name, variable) -> value(variable).ifPresent(value -> sent.put(name, value)));
            }
        }
        return sent;
    }

    private Optional<String> value(String variable) {
        return environment
                .apply(variable)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\t'));
    }

    /** Tells whether a text, such as one that a server sent back, holds one of the values. */
    boolean occurIn(String text) {
        return headers.stream()
                .flatMap(one -> one.variables().values().stream())
                .flatMap(variable -> value(variable).stream())
                .anyMatch(text::contains);
    }
}
