package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are not rude but hostile: none makes the check wait, swell or go where it should not. */
@Timeout(60)
class HostileWebTest {

    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private RudeServer server;
    private final Asking asking = new Asking();

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

    /** Sends a text again and again, and says when the client has hung up. */
    private CountDownLatch drip(String path, String start, String drop, int millis) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(path, (request, connection) -> {
            try {
                connection.send(start);
                while (true) {
                    Thread.sleep(millis);
                    connection.send(drop);
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        });
        return hungUp;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HTML + "\r\n",
                HTML + "Content-Length: 9999999\r\n\r\n",
                HTML + "X-Slow: ",
                "HTTP/1.1 2",
            })
    void anAnswerThatDripsIsCutOffWhenTheTimeIsUp(String start) throws InterruptedException {
        CountDownLatch hungUp = drip("/drip", start, "0", 100);

        assertInstanceOf(
                Verdict.TimedOut.class, asking.answer(url("/drip"), "a").verdict());
        assertTrue(hungUp.await(20, TimeUnit.SECONDS), "the connection is cut, too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"})
    void answersBeforeTheAnswerHaveAnEnd(String early) throws InterruptedException {
        CountDownLatch hungUp = drip("/early", early, early, 1);

        assertTrue(asking.verdict(url("/early")).isDoubtful());
        assertTrue(hungUp.await(20, TimeUnit.SECONDS));
    }

    @Test
    void chunksThatNeverComeHaveAnEnd() throws InterruptedException {
        CountDownLatch hungUp = drip("/chunks", HTML + "Transfer-Encoding: chunked\r\n\r\n1;", "x".repeat(10_000), 1);

        assertTrue(asking.answer(url("/chunks"), "a").verdict().isDoubtful());
        assertTrue(hungUp.await(20, TimeUnit.SECONDS));
    }

    /** Nothing is unpacked: no packed answer is asked for, and one that comes nevertheless has no anchors that could be missing. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, gzip", "identity, gzip"})
    void aPackedPageIsNotUnpacked(String encoding) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 2000; i++) {
                packed.write(new byte[10_000]);
            }
        }
        server.on("/bomb", (request, connection) -> {
            connection.send(HTML + "Content-Encoding: " + encoding + "\r\nContent-Length: " + bomb.size() + "\r\n\r\n");
            connection.socket().getOutputStream().write(bomb.toByteArray());
        });

        assertEquals(Answer.of(new Verdict.Alive()), asking.answer(url("/bomb"), "a"));
        assertEquals(null, server.requests("/bomb").get(0).headers().get("accept-encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=nonsense",
                "text/html; charset=",
                "text/html; charset=\"utf-8",
                "text/html;charset=../../etc/passwd",
                "text/html; charset=ISO-2022-CN",
                "text/html; charset=x-JISAutoDetect",
                "TEXT/HTML; CHARSET=UTF-16; charset=utf-8",
                "",
            })
    void anEncodingThatIsNoneMakesNoFault(String type) {
        String page = "<meta charset=nonsense><meta http-equiv=content-type content='text/html; charset=more'><p id=a>";
        server.on("/p", "200 OK\nContent-Type: " + type, page);

        assertInstanceOf(Verdict.Alive.class, asking.answer(url("/p"), "a").verdict());
    }

    @Test
    void redirectsThatGoRoundBetweenHostsHaveAnEnd() {
        String other = "http://other.example:" + server.port();
        server.redirect("/a", 302, other + "/b").redirect("/b", 307, url("/a"));
        server.redirect("/grow", 302, "/grow?x");
        for (String path = "/grow?x"; path.length() < 20; path += "x") {
            server.redirect(path, 302, path + "x");
        }

        assertEquals(new Verdict.Unreachable("its redirects go round in a circle"), asking.verdict(url("/a")));
        assertEquals(new Verdict.Unreachable("it redirects more than 4 times"), asking.verdict(url("/grow")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/new%0d%0aX-Evil:%201",
                "/new\u0001\u0000\u007f",
                "/new\tX-Evil: 1",
                "/new\\..\\x",
            })
    void controlCharactersInAPlaceToGoToEndNoLine(String location) {
        server.redirect("/old", 302, location);

        assertTrue(asking.verdict(url("/old")) instanceof Verdict.Gone
                || asking.verdict(url("/old")).isDoubtful());
        server.requests().forEach(request -> {
            assertEquals(null, request.headers().get("x-evil"));
            assertTrue(request.path().chars().allMatch(c -> c > ' ' && c < 0x7f), request::path);
        });
    }

    /** A line end within the header starts another header of the answer, and a bare one is no part of an address. */
    @ParameterizedTest
    @ValueSource(strings = {"/new\r\nX-Evil: 1", "/new\r X-Evil: 1", "/new\r\n X-Evil: 1"})
    void lineEndsInAPlaceToGoToReachNoServer(String location) {
        server.on(
                "/old",
                (request, connection) -> connection.send(
                        "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));

        asking.verdict(url("/old"));

        assertTrue(server.requests("/old").size() > 0);
        server.requests()
                .forEach(request -> assertEquals(null, request.headers().get("x-evil")));
    }

    @Test
    void aPlaceToGoToThatIsTooLongIsNotAsked() {
        server.redirect("/old", 301, "/" + "x".repeat(20_000));

        assertEquals(
                Verdict.Refused.always("it redirects to a place that is not asked: it is longer than 8000 characters"),
                asking.verdict(url("/old")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fe80::1%25lo]/",
                "http://user@site.example/",
                "//10.0.0.1/",
                "\\\\10.0.0.1\\",
                "http:10.0.0.1",
                "gopher://site.example/",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
            })
    void noRedirectLeadsWhereNoNoteMay(String location) {
        server.redirect("/old", 302, location);
        server.requests().clear();

        Verdict verdict = asking.verdict(url("/old"));

        assertTrue(
                verdict instanceof Verdict.Refused || verdict instanceof Verdict.Gone,
                () -> verdict + ": refused, or a path of the same server");
        assertEquals(
                Set.of("site.example"),
                Set.copyOf(
                        server.requests().stream().map(RudeServer.Request::host).toList()));
    }

    @Test
    void aPageFullOfAnchorsIsReadToItsEnd() {
        StringBuilder page = new StringBuilder();
        while (page.length() < 250_000) {
            page.append("<a id=").append(page.length()).append('>');
        }
        server.html("/many", page.toString());

        assertEquals(Set.of("none"), asking.answer(url("/many"), "none", "6").missing());
        assertEquals(
                List.of("GET"),
                server.requests("/many").stream()
                        .map(RudeServer.Request::method)
                        .toList());
    }
}
