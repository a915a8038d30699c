package io.github.interviewnotes.notes.web;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * A server on loopback that speaks HTTP/2 (RFC 9113) over TLS and nothing else, and no more of it than a test needs: it does not read
 * what a request says, and gives the answers that it was told in the order of the requests.
 */
final class Http2Server implements AutoCloseable {

    /** RFC 9113, 3.4. */
    private static final int PREFACE_BYTES = 24;

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int ACK = 1;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;

    private final SSLServerSocket socket;
    private final List<Answer> answers;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> protocols = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "http2-server");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What a request gets.
     *
     * @param status 0 to cut the stream off
     */
    record Answer(int status, Map<String, String> headers, String body) {}

    Http2Server(SSLContext keys, List<Answer> answers) throws IOException {
        this.answers = answers;
        this.socket = (SSLServerSocket)
                keys.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int asked() {
        return asked.get();
    }

    int connections() {
        return connections.get();
    }

    /** Returns what was agreed on with each connection. */
    List<String> protocols() {
        return protocols;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                SSLSocket client = (SSLSocket) socket.accept();
                client.setHandshakeApplicationProtocolSelector((one, offered) -> offered.contains("h2") ? "h2" : null);
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(SSLSocket client) {
        try (client;
                DataInputStream in = new DataInputStream(client.getInputStream());
                OutputStream out = client.getOutputStream()) {
            in.readFully(new byte[PREFACE_BYTES]);
            protocols.add(client.getApplicationProtocol());
            connections.incrementAndGet();
            frame(out, SETTINGS, 0, 0, new byte[0]);
            while (true) {
                byte[] payload = new byte[in.readUnsignedByte() << 16 | in.readUnsignedShort()];
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                in.readFully(payload);
                if (type == SETTINGS && flags != ACK) {
                    frame(out, SETTINGS, ACK, 0, new byte[0]);
                } else if (type == HEADERS) {
                    answer(out, stream);
                }
            }
        } catch (IOException e) {
            // the client hung up, or the test is over
        }
    }

    private void answer(OutputStream out, int stream) throws IOException {
        Answer answer = answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1));
        if (answer.status == 0) {
            frame(out, RST_STREAM, 0, stream, new byte[] {0, 0, 0, 2});
            return;
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        literal(block, ":status", String.valueOf(answer.status));
        answer.headers.forEach((name, value) -> literal(block, name, value));
        boolean empty = answer.body.isEmpty();
        frame(out, HEADERS, END_HEADERS | (empty ? END_STREAM : 0), stream, block.toByteArray());
        if (!empty) {
            frame(out, DATA, END_STREAM, stream, answer.body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A field without index and without Huffman code (RFC 7541, 6.2.2); short ones only. */
    private static void literal(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        for (String text : List.of(name, value)) {
            block.write(text.length());
            block.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void frame(OutputStream out, int type, int flags, int stream, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[] {
            (byte) (payload.length >> 16),
            (byte) (payload.length >> 8),
            (byte) payload.length,
            (byte) type,
            (byte) flags,
            (byte) (stream >> 24),
            (byte) (stream >> 16),
            (byte) (stream >> 8),
            (byte) stream
        });
        frame.writeBytes(payload);
        out.write(frame.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
