package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One direction of a connection through the relay. */
final class Pipe {

    private static final int SIZE = 16 * 1024;

    private final SocketChannel from;
    private final SocketChannel to;
    private final ByteBuffer buffer = ByteBuffer.allocate(SIZE + RelayedHead.LONGEST);
    private byte[] insertion = new byte[0];
    private boolean ended;
    private boolean done;

    Pipe(SocketChannel from, SocketChannel to) {
        this.from = from;
        this.to = to;
    }

    /** Sends bytes before those that are read; at most once and at the start. */
    void put(byte[] bytes) {
        buffer.put(bytes);
    }

    /** Sends bytes behind the first line that is read. */
    void insertBehindFirstLine(byte[] bytes) {
        insertion = bytes;
    }

    /** Moves what can be moved now. */
    void pump() throws IOException {
        if (!ended && buffer.position() < SIZE) {
            ByteBuffer window = buffer.slice(buffer.position(), SIZE - buffer.position());
            int read = from.read(window);
            ended = read < 0;
            buffer.position(buffer.position() + Math.max(0, read));
            insert();
        }
        buffer.flip();
        if (insertion.length == 0 || ended || buffer.limit() >= SIZE) {
            to.write(buffer);
        } else {
            buffer.position(0);
        }
        buffer.compact();
        if (ended && buffer.position() == 0 && !done) {
            done = true;
            to.shutdownOutput();
        }
    }

    private void insert() {
        for (int i = 0; insertion.length > 0 && i < buffer.position(); i++) {
            if (buffer.get(i) == '\n') {
                byte[] rest = new byte[buffer.position() - i - 1];
                buffer.get(i + 1, rest);
                buffer.position(i + 1);
                buffer.put(insertion).put(rest);
                insertion = new byte[0];
            }
        }
    }

    /** Tells whether all was sent and nothing more will come. */
    boolean isDone() {
        return done;
    }

    int readOps() {
        return !ended && buffer.position() < SIZE ? SelectionKey.OP_READ : 0;
    }

    int writeOps() {
        boolean waitsForLine = insertion.length > 0 && !ended && buffer.position() < SIZE;
        return buffer.position() > 0 && !waitsForLine ? SelectionKey.OP_WRITE : 0;
    }
}
