package io.github.interviewnotes.notes.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on loopback that does what a test tells it, however rude. Speaks bytes, so that it can lie about everything. */
final class RudeServer implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "rude-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What the server does with a request. */
    interface Manner {
        void answer(Request request, Connection connection) throws Exception;
    }

    /** A request as it came. */
    record Request(String method, String path, Map<String, String> headers, long nanos) {

        String host() {
            return headers.getOrDefault("host", "").replaceAll(":\\d+$", "");
        }
    }

    /** The server's side of a connection. */
    record Connection(Socket socket) {

        void send(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    RudeServer() throws IOException {
        this(new ServerSocket(0, 512, InetAddress.getByName("127.0.0.1")));
    }

    RudeServer(ServerSocket socket) {
        this.socket = socket;
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Request> requests() {
        return requests;
    }

    List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path.equals(path)).toList();
    }

    RudeServer on(String path, Manner manner) {
        manners.put(path, manner);
        return this;
    }

    /** Answers with a status and headers; a page only where it was asked for with GET. */
    RudeServer on(String path, String statusAndHeaders, String body) {
        return on(path, (request, connection) -> {
            String head = "HTTP/1.1 " + statusAndHeaders.replace("\n", "\r\n") + "\r\nContent-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
            connection.send(request.method.equals("HEAD") ? head : head + body);
        });
    }

    RudeServer html(String path, String html) {
        return on(path, "200 OK\nContent-Type: text/html; charset=utf-8", html);
    }

    RudeServer redirect(String path, int status, String location) {
        return on(path, status + " Elsewhere\nLocation: " + location, "");
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                    headers.put(
                            header.substring(0, header.indexOf(':')),
                            header.substring(header.indexOf(':') + 1).strip());
                }
                Request request = new Request(line.split(" ")[0], line.split(" ")[1], headers, System.nanoTime());
                requests.add(request);
                Manner manner = manners.getOrDefault(
                        request.path,
                        (asked, connection) -> connection.send("HTTP/1.1 404 Nothing\r\nContent-Length: 0\r\n\r\n"));
                manner.answer(request, new Connection(socket));
                if (headers.getOrDefault("Connection", "").equalsIgnoreCase("close")) {
                    return;
                }
            }
        } catch (Exception e) {
            // the client hung up, or the test is over
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
