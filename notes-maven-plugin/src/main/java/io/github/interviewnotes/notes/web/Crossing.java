package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One connection of the client through the relay. Only the relay's thread touches it. */
final class Crossing {

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final byte[] OPENED = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FAILED =
            "HTTP/1.1 502 Not reached\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CLOSING = "Connection: close\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Relay relay;
    private final SocketChannel client;
    private final StringBuilder head = new StringBuilder();
    private final Deque<InetAddress> untried = new ArrayDeque<>();
    private Optional<RelayedHead> request = Optional.empty();
    private SocketChannel server;
    private Pipe up;
    private Pipe down;
    private String failure = "";
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
        if (request.isEmpty()) {
            readHead();
        } else if (key.isConnectable()) {
            finishConnect();
        } else if (up != null) {
            pump();
        }
    }

    private void readHead() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        if (client.read(bytes) < 0 || head.length() > LONGEST_HEAD) {
            abort();
            return;
        }
        head.append(StandardCharsets.ISO_8859_1.decode(bytes.flip()));
        if (head.indexOf("\r\n\r\n") >= 0) {
            RelayedHead read = RelayedHead.of(head.toString(), Relay.PASS_HEADER + ": " + relay.pass());
            request = Optional.of(read);
            client.keyFor(relay.selector()).interestOps(0);
            untried.addAll(relay.judged(read.hostAndPort()));
            failure = "no judged address";
            connectNext();
        }
    }

    private void connectNext() throws IOException {
        while (!untried.isEmpty()) {
            String hostAndPort = request.orElseThrow().hostAndPort();
            int port = Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1));
            try {
                server = SocketChannel.open();
                server.configureBlocking(false);
                server.setOption(StandardSocketOptions.TCP_NODELAY, true);
                server.register(relay.selector(), SelectionKey.OP_CONNECT, this);
                lastActive = System.nanoTime();
                if (server.connect(new InetSocketAddress(untried.poll(), port))) {
                    finishConnect();
                }
                return;
            } catch (IOException e) {
                failedToConnect(e.getMessage());
            }
        }
        relay.dialled(request.orElseThrow().hostAndPort(), Optional.of(failure));
        if (request.orElseThrow().tunnel()) {
            client.write(ByteBuffer.wrap(FAILED));
            closeQuietly(client);
        } else {
            abort();
        }
    }

    private void failedToConnect(String why) {
        failure = why == null ? "connection failed" : why.toLowerCase(java.util.Locale.ROOT);
        closeQuietly(server);
    }

    private void finishConnect() throws IOException {
        try {
            if (!server.finishConnect()) {
                return;
            }
        } catch (IOException e) {
            failedToConnect(e.getMessage());
            connectNext();
            return;
        }
        RelayedHead read = request.orElseThrow();
        relay.dialled(read.hostAndPort(), Optional.empty());
        up = new Pipe(client, server);
        down = new Pipe(server, client);
        if (read.tunnel()) {
            down.put(OPENED);
        } else {
            up.put(read.forServer());
            down.insertBehindFirstLine(CLOSING);
        }
        pump();
    }

    private void pump() throws IOException {
        try {
            down.pump();
            up.pump();
        } catch (IOException e) {
            abort();
            return;
        }
        if (down.isDone()) {
            closeQuietly(server);
            closeQuietly(client);
            return;
        }
        client.keyFor(relay.selector()).interestOps(up.readOps() | down.writeOps());
        server.keyFor(relay.selector()).interestOps(down.readOps() | up.writeOps());
    }

    /** Ends what takes too long: dialling, or a connection on which nothing moves. */
    void sweep(long idleMillis) {
        long quiet = (System.nanoTime() - lastActive) / 1_000_000;
        try {
            if (request.isPresent() && up == null && quiet > relay.connectMillis()) {
                failedToConnect("no connection within " + relay.connectMillis() / 1000.0 + " s");
                connectNext();
            } else if (quiet > idleMillis) {
                abort();
            }
        } catch (IOException e) {
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
        closeQuietly(server);
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // there is nobody left to tell
        }
    }
}
