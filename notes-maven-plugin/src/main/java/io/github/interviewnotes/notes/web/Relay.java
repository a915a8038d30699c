package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A proxy within this process, through which the HTTP client must go: it dials the addresses that were judged and resolves nothing
 * itself, so a name that changes its mind between judging and dialling changes nothing. TLS passes through it unread, so the name is
 * still what the certificate is held against. It leads nowhere but to routes that were opened, listens on loopback only, and serves
 * nobody who does not know its pass.
 */
final class Relay implements AutoCloseable {

    /** The header with which the client shows that it is ours; it ends here. */
    static final String PASS_HEADER = "Proxy-Authorization";

    private static final long SWEEP_MILLIS = 500;
    private static final int PASS_BYTES = 24;

    private final Selector selector;
    private final ServerSocketChannel door;
    private final InetSocketAddress address;
    private final Thread thread;
    private final long connectMillis;
    private final long idleMillis;
    private final String pass = newPass();
    private final Map<String, List<InetAddress>> routes = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    /**
     * Starts listening.
     *
     * @param connectMillis how long dialling one address may take
     * @param idleMillis how long a connection may say nothing
     * @throws IOException if no port can be had
     */
    Relay(long connectMillis, long idleMillis) throws IOException {
        this.connectMillis = connectMillis;
        this.idleMillis = idleMillis;
        selector = Selector.open();
        door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        address = (InetSocketAddress) door.getLocalAddress();
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
        thread = new Thread(this::run, "notes-relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns where it listens. */
    InetSocketAddress address() {
        return address;
    }

    /** Returns the value of {@link #PASS_HEADER} without which nothing passes: others on this computer can reach the port, too. */
    String pass() {
        return pass;
    }

    private static String newPass() {
        byte[] bytes = new byte[PASS_BYTES];
        new SecureRandom().nextBytes(bytes);
        return "Relay " + HexFormat.of().formatHex(bytes);
    }

    /** Opens the way to a host, by addresses that were judged; they take the place of those from before. */
    void route(String host, int port, List<InetAddress> judged) {
        routes.put(host + ":" + port, List.copyOf(judged));
    }

    /** Closes the way to a host. */
    void close(String host, int port) {
        routes.remove(host + ":" + port);
    }

    /** Returns why dialling a host failed when it was last dialled. */
    Optional<String> failure(String host, int port) {
        return Optional.ofNullable(failures.get(host + ":" + port));
    }

    List<InetAddress> judged(String hostAndPort) {
        return routes.getOrDefault(hostAndPort, List.of());
    }

    void dialled(String hostAndPort, Optional<String> failure) {
        failure.ifPresentOrElse(why -> failures.put(hostAndPort, why), () -> failures.remove(hostAndPort));
    }

    Selector selector() {
        return selector;
    }

    long connectMillis() {
        return connectMillis;
    }

    private void run() {
        try (selector;
                door) {
            long swept = System.nanoTime();
            while (!closing) {
                selector.select(this::serve, SWEEP_MILLIS);
                if (System.nanoTime() - swept > SWEEP_MILLIS * 1_000_000) {
                    swept = System.nanoTime();
                    crossings().forEach(crossing -> crossing.sweep(idleMillis));
                }
            }
            crossings().forEach(Crossing::abort);
        } catch (IOException e) {
            // whoever asks then sees that nobody answers
            crossings().forEach(Crossing::abort);
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.attachment() instanceof Crossing crossing) {
                crossing.proceed(key);
            } else if (key.isAcceptable()) {
                SocketChannel client = door.accept();
                if (client != null) {
                    new Crossing(this, client).start();
                }
            }
        } catch (IOException | RuntimeException e) {
            // one odd connection must not end all others; a key that is cancelled meanwhile comes here, too
            if (key.attachment() instanceof Crossing crossing) {
                crossing.abort();
            }
        }
    }

    private List<Crossing> crossings() {
        List<Crossing> all = new ArrayList<>();
        for (SelectionKey key : selector.keys()) {
            if (key.attachment() instanceof Crossing crossing) {
                all.add(crossing);
            }
        }
        return all;
    }

    /** Stops listening and cuts every connection. */
    @Override
    public void close() {
        closing = true;
        selector.wakeup();
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
