package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of headers, from environment variables. They leave this class only as headers of requests; it has no other text. */
final class Secrets {

    /** From so many letters on a value is no part of a word by chance. */
    private static final int SHORTEST_PART = 4;

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

    /** Returns what a server sent, such as a place to go on to or a title, as a message may show it. */
    String shown(String fromServer) {
        return occurIn(fromServer) ? "one that repeats the value of a header" : Quoted.of(fromServer);
    }

    /**
     * Tells whether a text that a server sent back holds one of the values, as it is or encoded. A value of one to three letters would
     * be found in nearly every text, so it counts only where it is a word of its own.
     */
    boolean occurIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        String decoded = decoded(plain);
        return headers.stream()
                .flatMap(one -> one.variables().values().stream())
                .flatMap(variable -> value(variable).stream())
                .flatMap(Secrets::parts)
                .map(secret -> secret.toLowerCase(Locale.ROOT))
                .anyMatch(secret -> holds(plain, secret) || holds(decoded, secret));
    }

    private static boolean holds(String text, String secret) {
        if (secret.length() >= SHORTEST_PART) {
            return text.contains(secret);
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    /** Returns what is secret of a value: {@code Bearer} and the like are not; of {@code Basic} name and password are, decoded, too. */
    private static Stream<String> parts(String value) {
        String secret = value.replaceFirst("^[A-Za-z][A-Za-z0-9-]* +", "");
        if (!value.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Stream.of(secret);
        }
        try {
            String pair = new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
            String password = pair.substring(pair.indexOf(':') + 1);
            return Stream.of(secret, pair, password).filter(part -> !part.isEmpty());
        } catch (IllegalArgumentException e) {
            return Stream.of(secret);
        }
    }

    private static String decoded(String text) {
        // a percent sign that starts no escape stands for itself
        String escapes = text.replace("+", "%2b").replaceAll("%(?![0-9a-f]{2})", "%25");
        return URLDecoder.decode(escapes, StandardCharsets.UTF_8);
    }
}
