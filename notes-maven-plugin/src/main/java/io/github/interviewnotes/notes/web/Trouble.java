package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Says what a failed request means. */
final class Trouble {

    /** Exceptions that cause each other in a circle have no end. */
    private static final int DEEPEST = 20;

    private Trouble() {}

    /**
     * Returns what an exception of the HTTP client means.
     *
     * @param dialling why no connection could be made, if that is why
     */
    static Fetched.Failure of(Throwable error, Optional<String> dialling) {
        if (dialling.isPresent()) {
            return new Fetched.Failure(new Verdict.Unreachable("no connection: " + dialling.get()), false);
        }
        List<Throwable> causes = Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        boolean certificate = causes.stream()
                .anyMatch(
                        cause -> cause instanceof CertificateException || cause instanceof CertPathValidatorException);
        if (certificate) {
            return new Fetched.Failure(new Verdict.CertificateTrouble(certificate(causes)), false);
        }
        if (error instanceof SSLHandshakeException
                && String.valueOf(error.getMessage()).contains("certificate")) {
            return new Fetched.Failure(new Verdict.CertificateTrouble("its certificate is not accepted"), false);
        }
        if (error instanceof SSLException) {
            return new Fetched.Failure(new Verdict.Unreachable("TLS failed before an answer"), false);
        }
        return new Fetched.Failure(new Verdict.Unreachable(cut(String.valueOf(error.getMessage()))), true);
    }

    private static String certificate(List<Throwable> causes) {
        if (causes.stream().anyMatch(CertificateExpiredException.class::isInstance)) {
            return "its certificate has expired";
        }
        if (causes.stream().anyMatch(CertificateNotYetValidException.class::isInstance)) {
            return "its certificate is not valid yet";
        }
        String messages =
                causes.stream().map(Throwable::getMessage).map(String::valueOf).collect(Collectors.joining(" "));
        String words = messages.toLowerCase(Locale.ROOT);
        if (words.contains("no subject alternative") || words.contains("no name matching")) {
            return "its certificate is for another host";
        }
        return words.contains("unable to find valid certification path")
                ? "its certificate is signed by nobody who is known"
                : "its certificate is not valid";
    }

    private static String cut(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("reset") || words.contains("broken pipe")) {
            return "the server cut the connection";
        }
        if (words.contains("received no bytes")) {
            return "the server hung up without an answer";
        }
        boolean cutOff =
                Stream.of("eof", "fixed content-length", "chunked", "closed").anyMatch(words::contains);
        return cutOff ? "the server cut its answer off" : "the answer is not proper HTTP";
    }

    /** Returns what it means that a host has no address. */
    static Verdict unresolved(String host, UnknownHostException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        // the only sign that Java gives of a name server that did not answer
        return message.contains("temporary") || message.contains("try again")
                ? new Verdict.NoNameServer("no name server answered for the host " + Quoted.of(host))
                : new Verdict.NoHost("there is no host " + Quoted.of(host));
    }
}
