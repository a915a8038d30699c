package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One connection of the client through the relay: its head is read, a server is dialled, bytes are moved. Only the relay's thread
 * touches it.
 */
final class Crossing {

    private static final byte[] OPENED = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FAILED =
            "HTTP/1.1 502 Not reached\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CLOSING = "Connection: close\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Relay relay;
    private final SocketChannel client;
    private final StringBuilder head = new StringBuilder();
    private Optional<RelayedHead> request = Optional.empty();
    private Optional<Dial> dial = Optional.empty();
    private Optional<Flow> flow = Optional.empty();
    private long lastActive = System.nanoTime();

    Crossing(Relay relay, SocketChannel client) {
        this.relay = relay;
        this.client = client;
    }

    void start() throws IOException {
        client.configureBlocking(false);
        client.setOption(StandardSocketOptions.TCP_NODELAY, true);
        client.register(relay.selector(), SelectionKey.OP_READ, this);
    }

    void proceed(SelectionKey key) throws IOException {
        lastActive = System.nanoTime();
        if (flow.isPresent()) {
            pump(flow.get());
        } else if (dial.isEmpty()) {
            readHead();
        } else if (key.isConnectable()) {
            follow(dial.get().proceed());
        }
    }

    private void readHead() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        if (client.read(bytes) < 0 || head.length() > RelayedHead.LONGEST) {
            abort();
            return;
        }
        head.append(StandardCharsets.ISO_8859_1.decode(bytes.flip()));
        if (head.indexOf("\r\n\r\n") >= 0) {
            RelayedHead read = RelayedHead.of(head.toString());
            Optional<Passage> passage = relay.passage(read);
            if (passage.isEmpty()) {
                closeQuietly(client);
                return;
            }
            request = Optional.of(read);
            client.keyFor(relay.selector()).interestOps(0);
            Dial dialling = new Dial(passage.get(), read.port(), relay.selector(), this);
            dial = Optional.of(dialling);
            follow(dialling.next());
        }
    }

    private void follow(Dial.State state) throws IOException {
        lastActive = System.nanoTime();
        if (state == Dial.State.CONNECTED) {
            connect(dial.orElseThrow().server(), request.orElseThrow());
        } else if (state == Dial.State.FAILED && request.orElseThrow().tunnel()) {
            client.write(ByteBuffer.wrap(FAILED));
            closeQuietly(client);
        } else if (state == Dial.State.FAILED) {
            abort();
        }
    }

    private void connect(SocketChannel server, RelayedHead read) throws IOException {
        Flow opened = Flow.between(client, server);
        flow = Optional.of(opened);
        if (read.tunnel()) {
            opened.down().put(OPENED);
        } else {
            opened.up().put(read.forServer());
            opened.down().insertBehindFirstLine(CLOSING);
        }
        pump(opened);
    }

    private void pump(Flow open) {
        try {
            if (open.pump(relay.selector())) {
                closeQuietly(open.server());
                closeQuietly(client);
            }
        } catch (IOException e) {
            abort();
        }
    }

    /** Ends what takes too long: dialling, or a connection on which nothing moves. */
    void sweep(long idleMillis) throws IOException {
        long quiet = (System.nanoTime() - lastActive) / 1_000_000;
        if (dial.isPresent() && flow.isEmpty() && quiet > relay.connectMillis()) {
            follow(dial.get().after(relay.connectMillis()));
        } else if (quiet > idleMillis) {
            abort();
        }
    }

    /** Cuts the connection so that the client sees a fault and not the end of an answer. */
    void abort() {
        try {
            client.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            // it is closed already
        }
        closeQuietly(client);
        dial.ifPresent(Dial::close);
    }

    static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // there is nobody left to tell
        }
    }
}
