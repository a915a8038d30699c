package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS passes through the relay as if it were not there: names, certificates and the choice of HTTP/2. */
@Timeout(60)
class TlsTest {

    @TempDir
    static Path temporary;

    private static Certificates certificates;
    private static SSLContext known;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificates = new Certificates(temporary);
        known = certificates.of("site.example", "-1d", 3650);
    }

    private static final class Listener implements AutoCloseable {

        final List<String> protocols = new CopyOnWriteArrayList<>();
        final List<String> names = new CopyOnWriteArrayList<>();
        final RudeServer server;

        Listener(SSLContext keys) throws Exception {
            SSLServerSocket socket = (SSLServerSocket)
                    keys.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            SSLServerSocket watched = socket;
            server = new RudeServer(new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    SSLSocket accepted = (SSLSocket) watched.accept();
                    accepted.setHandshakeApplicationProtocolSelector((one, offered) -> {
                        protocols.addAll(offered);
                        ((ExtendedSSLSession) one.getHandshakeSession())
                                .getRequestedServerNames().stream()
                                        .map(SNIServerName::getEncoded)
                                        .map(String::new)
                                        .forEach(names::add);
                        return "http/1.1";
                    });
                    return accepted;
                }

                @Override
                public int getLocalPort() {
                    return watched.getLocalPort();
                }

                @Override
                public void close() throws IOException {
                    watched.close();
                }
            });
            server.html("/", "");
        }

        String url(String host) {
            return "https://" + host + ":" + server.port() + "/";
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void namesAndProtocolsReachTheServer() throws Exception {
        try (Listener listener = new Listener(known)) {
            Asking asking = new Asking();
            asking.tls = Optional.of(known);

            assertEquals(new Verdict.Alive(), asking.verdict(listener.url("site.example")));
            assertEquals(List.of("site.example"), listener.names);
            assertTrue(listener.protocols.contains("h2"), listener.protocols::toString);
            assertEquals(null, listener.server.requests().get(0).headers().get(RelayedHead.PASS_HEADER));
        }
    }

    @Test
    void aCertificateIsHeldAgainstTheName() throws Exception {
        try (Listener listener = new Listener(known)) {
            Asking asking = new Asking();
            asking.tls = Optional.of(known);

            assertEquals(
                    new Verdict.CertificateTrouble("its certificate is for another host"),
                    asking.verdict(listener.url("other.example")));
            assertEquals(List.of(), listener.server.requests());
        }
    }

    @Test
    void aCertificateThatNobodyKnowsIsTrouble() throws Exception {
        try (Listener listener = new Listener(known)) {
            assertEquals(
                    new Verdict.CertificateTrouble("its certificate is signed by nobody who is known"),
                    new Asking().verdict(listener.url("site.example")));
        }
    }

    @Test
    void aCertificateThatHasExpiredIsTrouble() throws Exception {
        SSLContext expired = certificates.of("site.example", "-30d", 7);
        try (Listener listener = new Listener(expired)) {
            Asking asking = new Asking();
            asking.tls = Optional.of(expired);

            assertEquals(
                    new Answer(new Verdict.CertificateTrouble("its certificate has expired"), Set.of(), 1),
                    asking.answer(listener.url("site.example")));
            assertEquals(List.of(), listener.server.requests());
        }
    }

    @Test
    void aCertificateOfTheFutureIsTrouble() throws Exception {
        SSLContext early = certificates.of("site.example", "+30d", 7);
        try (Listener listener = new Listener(early)) {
            Asking asking = new Asking();
            asking.tls = Optional.of(early);

            assertEquals(
                    new Verdict.CertificateTrouble("its certificate is not valid yet"),
                    asking.verdict(listener.url("site.example")));
        }
    }

    private static Http2Server.Answer html(String page) {
        return new Http2Server.Answer(200, Map.of("content-type", "text/html"), page);
    }

    private static Http2Server.Answer nothing(int status, String... headers) {
        return new Http2Server.Answer(status, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]), "");
    }

    private Answer overHttp2(String[] fragments, int requests, Http2Server.Answer... answers) throws Exception {
        try (Http2Server server = new Http2Server(known, List.of(answers))) {
            Asking asking = new Asking();
            asking.tls = Optional.of(known);

            Answer answer = asking.answer("https://site.example:" + server.port() + "/a", fragments);

            assertEquals(requests, server.asked());
            assertEquals(List.of("h2"), server.protocols());
            assertEquals(1, server.connections(), "one connection for all requests");
            return answer;
        }
    }

    @Test
    void http2IsSpokenWhereTheServerDoes() throws Exception {
        String[] none = {};
        assertEquals(Answer.of(new Verdict.Alive()), overHttp2(none, 1, nothing(200)));
        assertEquals(Answer.of(new Verdict.Alive()), overHttp2(none, 2, nothing(405), html("<p>")), "HEAD is refused");
        assertEquals(
                new Verdict.Gone("the server answered 404 Not Found"),
                overHttp2(none, 2, nothing(404), nothing(404)).verdict());
        assertInstanceOf(
                Verdict.MovedForGood.class,
                overHttp2(none, 2, nothing(301, "location", "/b"), nothing(200)).verdict());
        assertEquals(
                Set.of("two"),
                overHttp2(new String[] {"one", "two"}, 1, html("<p id=one>")).missing());
        assertEquals(
                Answer.of(new Verdict.Alive()),
                overHttp2(none, 2, nothing(429, "retry-after", "1"), nothing(200)),
                "Retry-After is obeyed");
    }

    @Test
    void aStreamOfHttp2ThatIsCutOffIsDoubtful() throws Exception {
        assertTrue(overHttp2(new String[] {"a"}, 3, nothing(0)).verdict().isDoubtful());
    }
}
