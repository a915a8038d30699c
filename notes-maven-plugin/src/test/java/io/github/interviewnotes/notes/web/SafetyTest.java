package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never asked, and that nothing else than what was judged is. */
@Timeout(60)
class SafetyTest {

    private RudeServer server;
    private final Asking asking = new Asking();
    private final AddressGuard guard = new AddressGuard();

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url(String path) {
        return "http://site.example:" + server.port() + path;
    }

    private Optional<String> fault(String address, boolean privateToo) throws UnknownHostException {
        return guard.fault(InetAddress.getByName(address), privateToo);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "127.8.9.10, loopback",
        "0.0.0.0, unspecified",
        "0.1.2.3, unspecified",
        "10.0.0.1, private",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.168.1.1, private",
        "169.254.1.1, link-local",
        "169.254.169.254, the metadata service of a cloud",
        "100.100.100.200, the metadata service of a cloud",
        "168.63.129.16, the metadata service of a cloud",
        "fd00:ec2::254, the metadata service of a cloud",
        "fd20:ce::254, the metadata service of a cloud",
        "100.64.0.1, shared by the customers of a provider",
        "224.0.0.251, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "192.0.2.1, reserved",
        "198.18.0.1, reserved",
        "::1, loopback",
        "::, unspecified",
        "fe80::1, link-local",
        "fec0::1, site-local",
        "fc00::1, unique-local",
        "fdff::1, unique-local",
        "ff02::1, multicast",
        "::ffff:127.0.0.1, loopback",
        "::127.0.0.1, loopback",
        "::10.0.0.1, private",
        "64:ff9b::10.0.0.1, private",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b:1::1, reserved",
        "2002:7f00:0001::, loopback",
        "2002:0a00:0001::1, private",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2, reserved",
        "2001:db8::1, reserved",
        "4000::1, reserved",
    })
    void addressesThatAreNotPublicAreRefused(String address, String why) throws UnknownHostException {
        assertEquals(Optional.of(why), fault(address, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1", "64:ff9b::5db8:d70e"})
    void publicAddressesAreAsked(String address) throws UnknownHostException {
        assertEquals(Optional.empty(), fault(address, false));
    }

    @Test
    void whereAddressesOfACompanyAreOpenAllOthersStayClosed() throws UnknownHostException {
        assertEquals(Optional.empty(), fault("10.0.0.1", true));
        assertEquals(Optional.empty(), fault("fd12::1", true));
        assertEquals(Optional.of("loopback"), fault("127.0.0.1", true));
        assertEquals(Optional.of("loopback"), fault("::ffff:127.0.0.1", true));
        assertEquals(Optional.of("the metadata service of a cloud"), fault("169.254.169.254", true));
        assertEquals(Optional.of("the metadata service of a cloud"), fault("fd00:ec2::254", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://0.0.0.0/",
                "http://localhost/",
                "http://[::]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:a00:1]/",
                "http://[::10.0.0.1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[2002:a00:1::]/",
                "http://10\u30020\uff0e0\uff611/",
            })
    void writtenAddressesAreRefused(String url) {
        // with an exemption for nothing: 127.0.0.1 has to be refused here, too
        asking.guard = new AddressGuard();
        asking.resolver = Resolver.ofSystem();

        assertInstanceOf(Verdict.Refused.class, asking.verdict(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.01/",
                "http://0x7f.0.0.1/",
                "http://%31%32%37.0.0.1/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://0/",
                "http://\uff10x0a.1/",
                "http://\uff11\uff10.0.0.1/",
                "http://1.2.3/",
                "http://0300.0250.0.1/",
                "http://0xa.0.0.1/",
            })
    void oddFormsOfAddressesAreNone(String url) {
        assertEquals(
                "its host is an address written in an odd form",
                assertThrows(BadAddressException.class, () -> WebAddress.parse(url))
                        .getMessage());
    }

    @Test
    void aNameThatLeadsToAPrivateAddressIsRefused() {
        asking.resolver = host -> List.of(InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.1.2.3"));

        assertEquals(
                new Verdict.Refused(
                        "the host 'site.example' has the address 10.1.2.3, which is private",
                        Verdict.Refused.Opening.POLICY),
                asking.verdict("http://site.example/"));
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        server.redirect("/out", 302, "http://169.254.169.254/latest/meta-data/");
        server.redirect("/file", 302, "file:///etc/passwd");
        server.redirect("/secret", 302, "http://user:pw@site.example/");

        assertEquals(
                Verdict.Refused.always(
                        "it redirects to 'http://169.254.169.254/latest/meta-data/'; the host"
                                + " '169.254.169.254' has the address 169.254.169.254, which is the metadata service of a cloud"),
                asking.verdict(url("/out")));
        assertEquals(
                Verdict.Refused.always("it redirects to a place that is not asked: only http and https are asked"),
                asking.verdict(url("/file")));
        assertEquals(
                Verdict.Refused.always("it redirects to a place that is not asked: it holds credentials"),
                asking.verdict(url("/secret")));
    }

    /** The name leads to the server when it is judged and to another one when it is asked for again. */
    @Test
    void theConnectionGoesToTheVeryAddressThatWasJudged() throws IOException {
        server.html("/", "");
        AtomicInteger resolved = new AtomicInteger();
        try (RudeServer trap =
                new RudeServer(new ServerSocket(server.port(), 50, InetAddress.getByName("127.0.0.2")))) {
            trap.html("/", "");
            asking.resolver =
                    host -> List.of(InetAddress.getByName(resolved.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));

            assertEquals(new Verdict.Alive(), asking.verdict(url("/")));

            assertEquals(1, resolved.get(), "a name is resolved once for a request");
            assertEquals(1, server.requests().size());
            assertEquals(0, trap.requests().size());
        }
    }

    /** Each hop is judged anew: public the first time, private the second. */
    @Test
    void aNameThatChangesItsMindBetweenHopsIsRefused() {
        server.redirect("/", 302, url("/again"));
        AtomicInteger resolved = new AtomicInteger();
        asking.resolver =
                host -> List.of(InetAddress.getByName(resolved.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1"));

        assertInstanceOf(Verdict.Refused.class, asking.verdict(url("/")));
        assertEquals(1, server.requests().size());
    }

    /** If it did, every page would seem to fail. */
    @Test
    void aRelayThatHasEndedSaysSo() throws IOException {
        Relay relay = new Relay(1000, 1000);
        relay.close();

        assertEquals(
                "the relay has ended",
                assertThrows(IllegalStateException.class, () -> relay.open("site.example", 80, List.of()))
                        .getMessage());
    }

    /** Whoever else is on this computer must not get through the way that is open for a host. */
    @Test
    void theRelayServesItsOwnClientOnly() throws IOException {
        server.html("/", "");
        String port = ":" + server.port();
        try (Relay relay = new Relay(1000, 1000)) {
            relay.open("site.example", server.port(), List.of(InetAddress.getByName("127.0.0.1")));
            for (String request : List.of(
                    "CONNECT site.example" + port + " HTTP/1.1\r\n\r\n",
                    "CONNECT site.example" + port + " HTTP/1.1\r\nProxy-Authorization: Relay x\r\n\r\n",
                    "GET http://site.example" + port + "/ HTTP/1.1\r\nConnection: close\r\n\r\n")) {
                assertEquals("", answer(relay, request));
            }
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void theWordOfTheRelayReachesNoServer() {
        server.html("/", "");

        asking.verdict(url("/"));

        assertEquals(null, server.requests().get(0).headers().get(RelayedHead.PASS_HEADER));
    }

    @Test
    void anAddressOfIpv6IsAskedInBrackets() throws IOException {
        try (RudeServer six = new RudeServer(new ServerSocket(0, 50, InetAddress.getByName("::1")))) {
            six.html("/", "");

            assertEquals(new Verdict.Alive(), asking.verdict("http://[::1]:" + six.port() + "/"));
        }
    }

    @Test
    void aPassageLeadsNowhereElseAndToNothingWhenItIsClosed() throws IOException {
        server.html("/", "");
        List<InetAddress> judged = List.of(InetAddress.getByName("127.0.0.1"));
        try (Relay relay = new Relay(1000, 1000)) {
            Passage open = relay.open("site.example", server.port(), judged);
            Passage closed = relay.open("127.0.0.1", server.port(), judged);
            relay.close(closed);
            String pass = RelayedHead.PASS_HEADER + ": " + open.pass() + "\r\n\r\n";
            String stale = RelayedHead.PASS_HEADER + ": " + closed.pass() + "\r\n\r\n";
            for (String request : List.of(
                    "CONNECT 127.0.0.1:" + server.port() + " HTTP/1.1\r\n" + pass,
                    "GET http://127.0.0.1:" + server.port() + "/ HTTP/1.1\r\n" + pass,
                    "CONNECT site.example:" + (server.port() - 1) + " HTTP/1.1\r\n" + pass,
                    "CONNECT 127.0.0.1:" + server.port() + " HTTP/1.1\r\n" + stale,
                    "GET / HTTP/1.1\r\n\r\n",
                    "nonsense\r\n\r\n")) {
                String answer = answer(relay, request);
                assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 502"), answer);
            }
            assertEquals(0, server.requests().size());

            String right = "GET http://site.example:" + server.port() + "/ HTTP/1.1\r\nHost: site.example\r\n" + pass;
            assertTrue(answer(relay, right).startsWith("HTTP/1.1 200"), "with its own pass, to its own place");
        }
    }

    private static String answer(Relay relay, String request) throws IOException {
        try (Socket socket =
                new Socket(relay.address().getAddress(), relay.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:secret@site.example/, it holds credentials",
        "https://token@site.example/, it holds credentials",
        "http://site.example@127.0.0.1/, it holds credentials",
        "ftp://site.example/, only http and https are asked",
        "https:///path, it has no host",
        "https://a b.example/, its letters do not make a web address",
        "https://x_y.example/, its host is not one that can be asked",
    })
    void addressesThatAreNone(String written, String why) {
        assertEquals(
                why,
                assertThrows(BadAddressException.class, () -> WebAddress.parse(written))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "https://Site.Example, https://site.example/",
        "//site.example/a, https://site.example/a",
        "https://b\u00fccher.example/stra\u00dfe?q=a b#\u00e9, https://xn--bcher-kva.example/stra%C3%9Fe?q=a%20b",
        "https://site.example/100%/[x]|y, https://site.example/100%25/%5Bx%5D%7Cy",
        "https://site.example?q, https://site.example/?q",
        "https://ex\u0430mple.org/, https://xn--exmple-4nf.org/",
        "https://site.example/%0d%0aX:y, https://site.example/%0d%0aX:y",
    })
    void addressesAreAskedAsBrowsersDo(String written, String url) throws BadAddressException {
        assertEquals(url, WebAddress.parse(written).url());
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://site.example/x",
        "x, https://site.example/a/x",
        "?y, https://site.example/a/b?y",
        "//other.example, https://other.example/",
        "../c d, https://site.example/c%20d",
        "HTTP://other.example/é, http://other.example/%C3%A9",
    })
    void redirectsAreReadFromTheirPlace(String location, String url) throws BadAddressException {
        assertEquals(
                url,
                WebAddress.parse("https://site.example/a/b?x")
                        .redirected(location)
                        .url());
    }

    @Test
    void headersGoToTheirHostAndNowhereElse() {
        server.redirect("/", 301, "http://other.example:" + server.port() + "/x?key=t0p-secret");
        server.html("/x?key=t0p-secret", "");
        asking.environment = name -> name.equals("TOKEN") ? Optional.of("t0p-secret") : Optional.empty();
        Policy none = asking.policy;
        asking.policy = new Policy(
                none.exclude(),
                none.remap(),
                List.of(new Policy.Headers(
                        new HostPattern("site.example"), Map.of("Authorization", "TOKEN", "X-Other", "UNSET"))),
                none.accept(),
                none.companyHosts(),
                3,
                24,
                none.limits());

        Verdict verdict = asking.verdict(url("/"));

        assertEquals(new Verdict.Alive(), verdict, "what a server repeats of a secret is not shown");
        assertEquals("t0p-secret", server.requests().get(0).headers().get("authorization"));
        assertEquals(null, server.requests().get(0).headers().get("x-other"));
        assertEquals("other.example", server.requests().get(1).host());
        assertEquals(null, server.requests().get(1).headers().get("authorization"));
    }

    @ParameterizedTest
    @CsvSource({
        "site.example, https://site.example/, true",
        "site.example, https://site.example:8443/, true",
        "*.example, https://site.example:8443/, true",
        "site.example:8443, https://site.example:8443/, true",
        "site.example:8443, https://site.example/, false",
        "site.example:443, https://site.example/, true",
        "site.example:80, http://site.example/, true",
        "site.example:*, http://site.example:81/, true",
        "*:443, https://site.example/, true",
        "[2606::1], https://[2606::1]:8443/, true",
        "[2606::1]:8443, https://[2606::1]/, false",
        "SITE.example, https://site.EXAMPLE/, true",
        "site.example, https://site.example.org/, false",
    })
    void aPatternForHostsHonoursThePortThatItNames(String pattern, String url, boolean fits)
            throws BadAddressException {
        assertEquals(fits, new HostPattern(pattern).matches(WebAddress.parse(url)));
    }

    @Test
    void secretsDoNotGoOverALineThatIsNotEncrypted() throws BadAddressException {
        Secrets secrets = new Secrets(
                List.of(new Policy.Headers(new HostPattern("*"), Map.of("Authorization", "TOKEN"))),
                name -> Optional.of("t0p-secret"));

        assertEquals(Map.of(), secrets.headers(WebAddress.parse("http://site.example/"), false));
        assertEquals(
                Map.of("Authorization", "t0p-secret"),
                secrets.headers(WebAddress.parse("https://site.example/"), false));
    }

    /** A server gets {@code Bearer t0p/Secret} and may repeat the part that matters, encoded or in other case. */
    @ParameterizedTest
    @ValueSource(strings = {"x Bearer t0p/Secret", "?key=t0p/Secret", "?key=t0p%2FSecret", "http://t0p/secret"})
    void aSecretIsSeenHoweverItIsRepeated(String text) {
        assertTrue(bearer().occurIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer of news", "100%", "t0p"})
    void whatIsNoSecretIsShown(String text) {
        assertFalse(bearer().occurIn(text));
    }

    private static Secrets bearer() {
        return secrets("Bearer t0p/Secret");
    }

    private static Secrets secrets(String value) {
        return new Secrets(
                List.of(new Policy.Headers(new HostPattern("*"), Map.of("Authorization", "TOKEN"))),
                name -> Optional.of(value));
    }

    /** {@code me:pass-word} in Base64, as a server sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"?a=bWU6cGFzcy13b3Jk", "hello me:pass-word", "your password is Pass-Word"})
    void whatBasicHoldsIsSeenAlsoDecoded(String text) {
        assertTrue(secrets("Basic bWU6cGFzcy13b3Jk").occurIn(text));
    }

    /** A value of a letter or three is in nearly every text. */
    @ParameterizedTest
    @CsvSource({
        "1, http://site.example/v1/page, false",
        "1, http://site.example/?key=1&x, true",
        "1, http://site.example/?key=%31, true",
        "de, Page not found - Model, false",
        "de, Page not found: de, true",
        "abc, alphabcd, false",
    })
    void aShortValueCountsWhereItIsAWordOfItsOwn(String value, String text, boolean seen) {
        assertEquals(seen, secrets(value).occurIn(text));
    }

    /** No verdict is lost because a server repeats a value; only what the server says is not shown. */
    @Test
    void whatRepeatsAValueIsJudgedAndNotShown() {
        Policy none = asking.policy;
        asking.policy = new Policy(
                none.exclude(),
                none.remap(),
                List.of(new Policy.Headers(new HostPattern("site.example"), Map.of("X-Key", "KEY"))),
                none.accept(),
                none.companyHosts(),
                3,
                24,
                none.limits());
        server.redirect("/gone", 302, "/x?a=1&t0p-secret")
                .redirect("/host", 302, "http://t0p-secret.gone.example/")
                .redirect("/private", 302, "http://10.0.0.1/?t0p-secret")
                .html("/soft", "<title>Page not found: a t0p-secret</title>");
        for (String value : List.of("t0p-secret", "a", "1", "the", "server")) {
            asking.environment = name -> Optional.of(value);
            Verdict gone = asking.verdict(url("/gone"));
            Verdict host = asking.verdict(url("/host"));
            Verdict closed = asking.verdict(url("/private"));
            Verdict soft = asking.answer(url("/soft"), "x").verdict();

            assertEquals(new Verdict.Gone("the server answered 404 Not Found"), asking.verdict(url("/404")), value);
            assertInstanceOf(Verdict.Gone.class, gone, value);
            assertInstanceOf(Verdict.NoHost.class, host, value);
            assertInstanceOf(Verdict.Refused.class, closed, value);
            assertInstanceOf(Verdict.SoftMissing.class, soft, value);
            if (value.equals("t0p-secret")) {
                for (Verdict verdict : List.of(gone, host, closed, soft)) {
                    assertFalse(verdict.toString().contains(value), verdict::toString);
                }
                assertEquals(
                        new Verdict.Gone(
                                "it redirects to one that repeats the value of a header, where the server answered"
                                        + " 404 Not Found"),
                        gone);
                assertEquals(
                        new Verdict.SoftMissing(
                                "the server answered 200, but its page is titled one that repeats the value of a header"),
                        soft);
            }
        }
    }

    /** The HTTP client would throw, with the value in its message. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u20acb", "a\nb", "a\u007fb", " "})
    void aValueThatNoHeaderCanHoldIsNotSent(String value) throws BadAddressException {
        Secrets secrets = new Secrets(
                List.of(new Policy.Headers(new HostPattern("*"), Map.of("X-Key", "KEY"))), name -> Optional.of(value));

        assertEquals(Map.of(), secrets.headers(WebAddress.parse("https://site.example/"), false));
    }
}
