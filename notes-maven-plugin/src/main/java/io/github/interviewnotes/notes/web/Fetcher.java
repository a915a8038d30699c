package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
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
    private final Resolver resolver;
    private final AddressGuard guard;
    private final Secrets secrets;
    private final Relay relay;
    private final HttpClient client;

    /** @throws IOException if no port can be had for the relay */
    Fetcher(Policy policy, Resolver resolver, AddressGuard guard, Secrets secrets, Optional<SSLContext> tls)
            throws IOException {
        this.limits = policy.limits();
        this.resolver = resolver;
        this.guard = guard;
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
     * @param method HEAD or GET
     * @param bodyBytes how much of a body is wanted
     * @throws InterruptedException if the thread is interrupted; the request is cut off
     */
    Fetched fetch(WebAddress address, String method, int bodyBytes) throws InterruptedException {
        Optional<Verdict> refusal = openRoute(address);
        if (refusal.isPresent()) {
            return new Fetched.Failure(refusal.get(), false);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en,*;q=0.5")
                .header(Relay.PASS_HEADER, relay.pass());
        secrets.headers(address, guard.isForTests()).forEach(request::setHeader);
        CompletableFuture<HttpResponse<BodyPart.Read>> answer =
                client.sendAsync(request.build(), info -> new BodyPart(Math.max(1, bodyBytes)));
        try {
            HttpResponse<BodyPart.Read> response = answer.get(limits.timeout(), TimeUnit.SECONDS);
            BodyPart.Read body = response.body();
            return new Fetched.Reply(response.statusCode(), response.headers(), body.bytes(), body.complete());
        } catch (TimeoutException e) {
            String reason = "the server did not answer within " + limits.timeout() + " s";
            return new Fetched.Failure(new Verdict.TimedOut(reason), false);
        } catch (ExecutionException e) {
            return Trouble.of(e.getCause(), relay.failure(address.host(), address.port()));
        } finally {
            answer.cancel(true);
        }
    }

    /** Returns why an address is not asked. */
    private Optional<Verdict> openRoute(WebAddress address) {
        String host = address.host();
        if (AddressGuard.isOddAddress(host)) {
            return Optional.of(
                    new Verdict.Refused("the host " + Quoted.of(host) + " is an address written in an odd form"));
        }
        List<InetAddress> addresses;
        try {
            addresses = resolver.resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            return Optional.of(Trouble.unresolved(host, e));
        }
        for (InetAddress found : addresses) {
            Optional<String> fault = guard.fault(host, found);
            if (fault.isPresent()) {
                relay.close(host, address.port());
                return Optional.of(new Verdict.Refused("the host " + Quoted.of(host) + " has the address "
                        + found.getHostAddress() + ", which is " + fault.get()));
            }
        }
        List<InetAddress> judged = addresses.stream()
                .sorted(Comparator.comparing(AddressGuard::isOldStyle).reversed())
                .toList();
        relay.route(host, address.port(), judged);
        return Optional.empty();
    }

    @Override
    public void close() {
        relay.close();
    }
}
