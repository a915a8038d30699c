package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Makes single requests, each to an address that was judged. Follows nothing and repeats nothing. Thread-safe. */
final class Fetcher implements AutoCloseable {

    /** Servers that want to know whom they speak with get a name, and no reason to think of a browser. */
    private static final String USER_AGENT = "notes-maven-plugin (link check)";

    private final Limits limits;
    private final AddressBook addresses;
    private final Secrets secrets;
    private final Relay relay;
    private final HttpClient client;

    /** @throws IOException if no port can be had for the relay */
    Fetcher(Limits limits, AddressBook addresses, Secrets secrets, Optional<SSLContext> tls) throws IOException {
        this.limits = limits;
        this.addresses = addresses;
        this.secrets = secrets;
        this.relay = new Relay(limits.connectTimeout() * 1000L, (limits.timeout() + 5) * 1000L);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(new Through(relay.address()));
        tls.ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /** Sends everything through the relay. */
    private static final class Through extends ProxySelector {

        private final List<Proxy> relay;

        Through(InetSocketAddress address) {
            relay = List.of(new Proxy(Proxy.Type.HTTP, address));
        }

        @Override
        public List<Proxy> select(URI uri) {
            return relay;
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            // the request fails, too
        }
    }

    /**
     * Makes one request.
     *
     * @throws InterruptedException if the thread is interrupted; the request is cut off
     */
    Fetched fetch(PageRequest request) throws InterruptedException {
        WebAddress address = request.address();
        AddressBook.Entry entry = addresses.lookUp(address.host(), request.privateToo());
        if (entry instanceof AddressBook.Closed closed) {
            return new Fetched.Failure(closed.verdict(), false);
        }
        List<InetAddress> judged = ((AddressBook.Open) entry).addresses();
        Passage passage = relay.open(address.host(), address.port(), judged);
        try {
            return fetch(request, passage);
        } finally {
            relay.close(passage);
        }
    }

    private Fetched fetch(PageRequest asked, Passage passage) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.address().uri())
                .method(asked.method(), HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en,*;q=0.5")
                .header(RelayedHead.PASS_HEADER, passage.pass());
        secrets.headers(asked.address(), addresses.guard().isForTests()).forEach(request::setHeader);
        CompletableFuture<HttpResponse<BodyPart.Read>> answer =
                client.sendAsync(request.build(), info -> new BodyPart(Math.max(1, asked.bodyBytes())));
        try {
            HttpResponse<BodyPart.Read> response = answer.get(limits.timeout(), TimeUnit.SECONDS);
            BodyPart.Read body = response.body();
            return new Fetched.Reply(response.statusCode(), response.headers(), body.bytes(), body.complete());
        } catch (TimeoutException e) {
            String reason = "the server did not answer within " + limits.timeout() + " s";
            return new Fetched.Failure(new Verdict.TimedOut(reason), false);
        } catch (ExecutionException e) {
            return Trouble.of(e.getCause(), passage.failure());
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        relay.close();
    }
}
