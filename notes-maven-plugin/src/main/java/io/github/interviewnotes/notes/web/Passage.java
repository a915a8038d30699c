package io.github.interviewnotes.notes.web;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The way of one request through the relay: where it may go, and what came of dialling. Thread-safe. */
final class Passage {

    private static final int PASS_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String hostAndPort;
    private final List<InetAddress> judged;
    private final String pass;
    private final AtomicBoolean entered = new AtomicBoolean();
    private volatile Optional<String> failure = Optional.empty();

    /** @param judged the addresses that may be dialled, best first */
    Passage(String host, int port, List<InetAddress> judged) {
        this.hostAndPort = host + ":" + port;
        this.judged = List.copyOf(judged);
        byte[] bytes = new byte[PASS_BYTES];
        RANDOM.nextBytes(bytes);
        this.pass = "Relay " + HexFormat.of().formatHex(bytes);
    }

    /** Returns the word that only the request knows whose way this is: others on this computer can reach the relay, too. */
    String pass() {
        return pass;
    }

    boolean leadsTo(String wanted) {
        return hostAndPort.equals(wanted.toLowerCase(Locale.ROOT));
    }

    /**
     * Takes the way, which can be done once: the HTTP client repeats a request by itself when a server hangs up, without a pause and
     * without a word.
     */
    boolean enter() {
        return !entered.getAndSet(true);
    }

    List<InetAddress> judged() {
        return judged;
    }

    /** Says what came of dialling: why it failed, or nothing. */
    void dialled(Optional<String> why) {
        failure = why;
    }

    /** Returns why no connection could be made; nothing if one was, or if none was tried. */
    Optional<String> failure() {
        return failure;
    }
}
