package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** Both directions of a connection through the relay that stands. */
record Flow(SocketChannel client, SocketChannel server, Pipe up, Pipe down) {

    static Flow between(SocketChannel client, SocketChannel server) {
        return new Flow(client, server, new Pipe(client, server), new Pipe(server, client));
    }

    /** Moves what can be moved now, and tells whether that was all. */
    boolean pump(Selector selector) throws IOException {
        down.pump();
        up.pump();
        if (down.isDone()) {
            return true;
        }
        client.keyFor(selector).interestOps(up.readOps() | down.writeOps());
        server.keyFor(selector).interestOps(down.readOps() | up.writeOps());
        return false;
    }
}
