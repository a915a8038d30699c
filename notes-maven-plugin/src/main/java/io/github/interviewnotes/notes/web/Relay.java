package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A proxy within this process, through which the HTTP client must go: it dials the addresses that were judged and resolves nothing
 * itself, so a name that changes its mind between judging and dialling changes nothing. TLS passes through it unread, so the name is
 * still what the certificate is held against. It listens on loopback only, and serves nobody but a request with the pass of a passage
 * that was opened, and leads it nowhere but there.
 */
final class Relay implements AutoCloseable {

    private static final long SWEEP_MILLIS = 500;

    private final Selector selector;
    private final ServerSocketChannel door;
    private final InetSocketAddress address;
    private final Thread thread;
    private final long connectMillis;
    private final long idleMillis;
    private final Map<String, Passage> passages = new ConcurrentHashMap<>();
    private volatile boolean closing;

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

    /**
     * Opens a way that leads to a host, by addresses that were judged, for a request that shows its pass.
     *
     * @throws IllegalStateException if the relay has ended, for which no page is to blame
     */
    Passage open(String host, int port, List<InetAddress> judged) {
        if (!thread.isAlive()) {
            throw new IllegalStateException("the relay has ended");
        }
        Passage passage = new Passage(host, port, judged);
        passages.put(passage.pass(), passage);
        return passage;
    }

    /** Closes a way; a connection that stands is not cut. */
    void close(Passage passage) {
        passages.remove(passage.pass());
    }

    /** Returns the way that a request shows the pass of, if it leads to where the request wants to go and nobody has taken it yet. */
    Optional<Passage> passage(RelayedHead head) {
        return Optional.ofNullable(passages.get(head.pass()))
                .filter(passage -> passage.leadsTo(head.hostAndPort()))
                .filter(Passage::enter);
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
            try {
                long swept = System.nanoTime();
                while (!closing) {
                    selector.select(this::serve, SWEEP_MILLIS);
                    if (System.nanoTime() - swept > SWEEP_MILLIS * 1_000_000) {
                        swept = System.nanoTime();
                        crossings().forEach(this::sweep);
                    }
                }
            } finally {
                // whoever asks sees that nobody answers, and does not wait
                crossings().forEach(Crossing::abort);
            }
        } catch (IOException e) {
            // the same
        }
    }

    private void sweep(Crossing crossing) {
        try {
            crossing.sweep(idleMillis);
        } catch (IOException | RuntimeException e) {
            crossing.abort();
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
