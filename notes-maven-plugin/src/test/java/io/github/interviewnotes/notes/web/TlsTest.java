package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS passes through the relay as if it were not there: names, certificates and the choice of HTTP/2. */
@Timeout(60)
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path temporary;

    private static SSLContext known;

    /** A certificate for site.example, made by the JDK's own tool. */
    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = temporary.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=site.example",
                        "-ext",
                        "SAN=dns:site.example",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        known = SSLContext.getInstance("TLS");
        known.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    }

    private static final class Listener implements AutoCloseable {

        final List<String> protocols = new CopyOnWriteArrayList<>();
        final List<String> names = new CopyOnWriteArrayList<>();
        final RudeServer server;

        Listener() throws Exception {
            SSLServerSocket socket = (SSLServerSocket)
                    known.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            SSLServerSocket watched = socket;
            server = new RudeServer(new java.net.ServerSocket() {
                @Override
                public java.net.Socket accept() throws java.io.IOException {
                    SSLSocket accepted = (SSLSocket) watched.accept();
                    accepted.setHandshakeApplicationProtocolSelector((one, offered) -> {
                        protocols.addAll(offered);
                        ((javax.net.ssl.ExtendedSSLSession) one.getHandshakeSession())
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
                public void close() throws java.io.IOException {
                    watched.close();
                }
            });
            server.html("/", "");
        }

        String url(String host) {
            return "https://" + host + ":" + server.port() + "/";
        }

        @Override
        public void close() throws java.io.IOException {
            server.close();
        }
    }

    @Test
    void namesAndProtocolsReachTheServer() throws Exception {
        try (Listener listener = new Listener()) {
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
        try (Listener listener = new Listener()) {
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
        try (Listener listener = new Listener()) {
            assertEquals(
                    new Verdict.CertificateTrouble("its certificate is signed by nobody who is known"),
                    new Asking().verdict(listener.url("site.example")));
        }
    }
}
