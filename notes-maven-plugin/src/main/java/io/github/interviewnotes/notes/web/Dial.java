package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Dials the addresses of a passage, one after the other until one answers. Only the relay's thread touches it. */
final class Dial {

    /** How far it has come. */
    enum State {
        UNDER_WAY,
        CONNECTED,
        FAILED
    }

    private final Passage passage;
    private final int port;
    private final Selector selector;
    private final Crossing crossing;
    private final Deque<InetAddress> untried;
    private SocketChannel server;
    private String failure = "no judged address";

    /** @param crossing hears of the selector when an address has answered */
    Dial(Passage passage, int port, Selector selector, Crossing crossing) {
        this.passage = passage;
        this.port = port;
        this.selector = selector;
        this.crossing = crossing;
        this.untried = new ArrayDeque<>(passage.judged());
    }

    /** Dials the next address, if there is one. */
    State next() {
        while (!untried.isEmpty()) {
            InetAddress address = untried.poll();
            try {
                server = SocketChannel.open();
                server.configureBlocking(false);
                server.setOption(StandardSocketOptions.TCP_NODELAY, true);
                server.register(selector, SelectionKey.OP_CONNECT, crossing);
                return server.connect(new InetSocketAddress(address, port)) ? connected() : State.UNDER_WAY;
            } catch (IOException e) {
                giveUp(String.valueOf(e.getMessage()));
            }
        }
        passage.dialled(Optional.of(failure));
        return State.FAILED;
    }

    /** Hears the answer of an address; dials the next one where it is none. */
    State proceed() {
        try {
            return server.finishConnect() ? connected() : State.UNDER_WAY;
        } catch (IOException e) {
            giveUp(String.valueOf(e.getMessage()));
            return next();
        }
    }

    /** Waits no longer for an address, and dials the next one. */
    State after(long millis) {
        giveUp("no connection within " + millis / 1000.0 + " s");
        return next();
    }

    private State connected() {
        passage.dialled(Optional.empty());
        return State.CONNECTED;
    }

    private void giveUp(String why) {
        failure = why.toLowerCase(Locale.ROOT);
        close();
    }

    /** Returns the connection; there is one from the first address on. */
    SocketChannel server() {
        return server;
    }

    void close() {
        if (server != null) {
            Crossing.closeQuietly(server);
        }
    }
}
