package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Judgement, against a server that misbehaves in every way that the web does. */
@Timeout(60)
class HttpWebTest {

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

    private List<String> methods(String path) {
        return server.requests(path).stream().map(RudeServer.Request::method).toList();
    }

    @Test
    void aPageThatIsThereIsAskedForOnceWithHead() {
        server.html("/a?b=%20c", "<p>");

        assertEquals(new Verdict.Alive(), asking.verdict(url("/a?b= c")));
        assertEquals(List.of("HEAD"), methods("/a?b=%20c"));
        assertEquals("site.example", server.requests().get(0).host());
    }

    @Test
    void goneIs404And410WhateverHeadSays() {
        server.on("/410", "410 Off", "");

        assertEquals(new Verdict.Gone("the server answered 404 Not Found"), asking.verdict(url("/404")));
        assertEquals(new Verdict.Gone("the server answered 410 Gone"), asking.verdict(url("/410")));
        assertEquals(List.of("HEAD", "GET"), methods("/404"));
    }

    @Test
    void whereHeadIsRefusedGetIsAsked() {
        for (String refusal : List.of("405 No", "501 No", "403 No", "404 No", "400 No", "500 No")) {
            String path = "/" + refusal.substring(0, 3);
            server.on(
                    path,
                    (request, connection) ->
                            connection.send("HTTP/1.1 " + (request.method().equals("HEAD") ? refusal : "200 OK")
                                    + "\r\nContent-Length: 0\r\n\r\n"));

            assertEquals(new Verdict.Alive(), asking.verdict(url(path)), refusal);
            assertEquals(List.of("HEAD", "GET"), methods(path), refusal);
        }
    }

    @Test
    void aServerThatCutsTheConnectionOnHeadIsAskedWithGet() {
        server.on("/cut", (request, connection) -> {
            if (request.method().equals("HEAD")) {
                connection.reset();
            } else {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        });

        assertEquals(new Verdict.Alive(), asking.verdict(url("/cut")));
    }

    @Test
    void whatIsBlockedIsNoFault() {
        for (int status : List.of(401, 403, 429, 999)) {
            server.on("/" + status, status + " No", "");
            assertEquals(
                    new Verdict.Blocked("the server answered " + Status.text(status)),
                    asking.verdict(url("/" + status)));
        }
    }

    @Test
    void aWallAgainstProgramsIsNoFault() {
        server.on("/cf", "503 Wait\ncf-mitigated: challenge", "");
        server.on("/title", "403 No\nContent-Type: text/html", "<title>Just a moment...</title>");
        server.on("/fine", "200 OK\nX-DataDome: protected", "");

        assertEquals(
                new Verdict.Blocked("a wall against programs answered 503 Service Unavailable"),
                asking.verdict(url("/cf")));
        assertEquals(
                new Verdict.Blocked("a wall against programs answered 403 Forbidden"), asking.verdict(url("/title")));
        assertEquals(new Verdict.Blocked("a wall against programs answered 200"), asking.verdict(url("/fine")));
    }

    @Test
    void movedForGoodNamesTheLastLastingPlace() {
        server.redirect("/old", 301, "/newer");
        server.redirect("/newer", 308, "/new#part");
        server.redirect("/new", 302, "/today");
        server.html("/today", "");

        assertEquals(new Verdict.MovedForGood(url("/new#part"), "308 Permanent Redirect"), asking.verdict(url("/old")));
        assertEquals(new Verdict.Alive(), asking.verdict(url("/new")));
    }

    /** It is written into the note, so a server must not be able to end the link with it. */
    @Test
    void theFragmentThatAServerAddsIsEncoded() {
        server.redirect("/old", 301, "/new#a\" x=\"b> [c] `d").html("/new", "");

        assertEquals(
                new Verdict.MovedForGood(url("/new#a%22%20x=%22b%3E%20%5Bc%5D%20%60d"), "301 Moved Permanently"),
                asking.verdict(url("/old")));
    }

    @Test
    void whatMovedToNothingIsGone() {
        server.redirect("/old", 301, "/nothing");

        assertEquals(
                new Verdict.Gone("it redirects to '" + url("/nothing") + "', where the server answered 404 Not Found"),
                asking.verdict(url("/old")));
    }

    @Test
    void redirectsHaveAnEnd() {
        server.redirect("/a", 302, "/b");
        server.redirect("/b", 302, "/a");
        for (int i = 0; i < 9; i++) {
            server.redirect("/" + i, 302, "/" + (i + 1));
        }
        server.redirect("/nowhere", 302, "");

        assertEquals(new Verdict.Unreachable("its redirects go round in a circle"), asking.verdict(url("/a")));
        assertEquals(new Verdict.Unreachable("it redirects more than 4 times"), asking.verdict(url("/0")));
        assertEquals(
                new Verdict.Unreachable("the server answered 302 Found without saying where to"),
                asking.verdict(url("/nowhere")));
    }

    @Test
    void softMissingIsSeenInTitlesAndInFrontPages() {
        server.on("/soft", (request, connection) -> {
            String page = "<title>Page not found - Site</title>";
            connection.send(
                    request.method().equals("HEAD")
                            ? "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length()
                                    + "\r\n\r\n" + page);
        });
        server.redirect("/deep/page", 301, "/");
        server.html("/", "");

        assertEquals(
                new Verdict.SoftMissing("the server answered 200, but its page is titled 'Page not found - Site'"),
                asking.verdict(url("/soft")));
        assertEquals(
                new Verdict.SoftMissing("the server leads to its front page, '" + url("/") + "', instead"),
                asking.verdict(url("/deep/page")));
    }

    @Test
    void noSuchHostIsCertain() {
        assertEquals(new Verdict.NoHost("there is no host 'a.gone.example'"), asking.verdict("http://a.gone.example/"));
    }

    @Test
    void aComputerWithoutANetworkBlamesNobody() {
        Map<String, Answer> answers =
                asking.answers(List.of("http://a.gone.example/", "http://b.gone.example/", "http://c.gone.example/"));

        answers.values().forEach(answer -> assertInstanceOf(Verdict.Unjudged.class, answer.verdict()));
    }

    /** What a resolver says on a computer whose network is down, and on one whose name server is. */
    @Test
    void aComputerWithoutANameServerBlamesNobody() {
        List<String> urls = List.of("http://a.example/", "http://b.example/", "http://c.gone.example/");
        Resolver some = asking.resolver;
        asking.resolver = host -> {
            if (!host.endsWith(".gone.example")) {
                throw new UnknownHostException(host + ": Temporary failure in name resolution");
            }
            return some.resolve(host);
        };

        asking.answers(urls).values().forEach(answer -> assertInstanceOf(Verdict.Unjudged.class, answer.verdict()));
        assertEquals(
                new Answer(new Verdict.NoNameServer("no name server answered for the host 'a.example'"), Set.of(), 1),
                asking.answer("http://a.example/"));
    }

    @Test
    void aHungServerTimesOutAndIsAskedAgainAtTheEnd() {
        server.on("/hung", (request, connection) -> Thread.sleep(30_000));
        server.on("/half", (request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nab");
            Thread.sleep(30_000);
        });

        Verdict late = new Verdict.TimedOut("the server did not answer within 2 s");
        assertEquals(late, asking.verdict(url("/hung")));
        assertEquals(2, server.requests("/hung").size());
        assertEquals(late, asking.answer(url("/half"), "a").verdict());
    }

    @Test
    void aServerThatHangsOnHeadIsAskedWithGetAtTheEnd() {
        server.on("/head", (request, connection) -> {
            if (request.method().equals("HEAD")) {
                Thread.sleep(30_000);
            }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });

        assertEquals(new Verdict.Alive(), asking.verdict(url("/head")));
        assertEquals(List.of("HEAD", "GET"), methods("/head"));
    }

    @Test
    void aServerThatWantsCookiesIsNoFault() {
        server.on("/cookie", "302 Elsewhere\nLocation: /cookie\nSet-Cookie: seen=1", "");

        assertEquals(
                new Verdict.Blocked("the server leads whoever keeps no cookies round in a circle"),
                asking.verdict(url("/cookie")));
    }

    @Test
    void aSlowServerIsWaitedFor() {
        server.on("/slow", (request, connection) -> {
            for (String part : List.of("HTTP/1.1 2", "00 OK\r\n", "Content-Length: 0\r\n", "\r\n")) {
                Thread.sleep(200);
                connection.send(part);
            }
        });

        assertEquals(new Verdict.Alive(), asking.verdict(url("/slow")));
    }

    @Test
    void resetsTruncationAndWrongLengthsAreDoubtfulAndAskedAgain() {
        server.on("/reset", (request, connection) -> connection.reset());
        server.on("/hangup", (request, connection) -> connection.socket().close());
        server.on("/short", (request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p id=a>");
            connection.socket().close();
        });
        server.on("/noise", (request, connection) -> {
            connection.send("220 mail.example ESMTP\r\n\r\n");
            connection.socket().close();
        });
        server.on("/chunks", (request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nabc");
            connection.reset();
        });

        assertInstanceOf(Verdict.Unreachable.class, asking.verdict(url("/reset")));
        assertEquals(new Verdict.Unreachable("the server hung up without an answer"), asking.verdict(url("/hangup")));
        assertEquals(
                new Verdict.Unreachable("the server cut its answer off"),
                asking.answer(url("/short"), "b").verdict());
        assertInstanceOf(Verdict.Unreachable.class, asking.verdict(url("/noise")));
        assertInstanceOf(
                Verdict.Unreachable.class, asking.answer(url("/chunks"), "b").verdict());
        // two attempts of the first pass and one of the second
        assertEquals(3, server.requests("/short").size());
    }

    @Test
    void aRefusedConnectionIsDoubtful() throws IOException {
        String url = url("/");
        server.close();

        assertEquals(new Verdict.Unreachable("no connection: connection refused"), asking.verdict(url));
    }

    @Test
    void whatFailsOnlyOnceIsFine() {
        AtomicInteger asked = new AtomicInteger();
        server.on("/once", (request, connection) -> {
            if (asked.getAndIncrement() < 2) {
                connection.reset();
            } else {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        });

        assertEquals(new Verdict.Alive(), asking.verdict(url("/once")));
    }

    @Test
    void aHugePageIsNotReadToItsEnd() {
        server.on("/huge", (request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p id=start>");
            while (true) {
                connection.send("<p>more</p>".repeat(1000));
            }
        });

        Answer answer = asking.answer(url("/huge"), "start", "perhaps-later");

        assertEquals(new Verdict.Alive(), answer.verdict());
        assertEquals(Set.of(), answer.missing(), "what stands behind the limit is not known");
    }

    @Test
    void headersWithoutEndAreNotReadForEver() {
        server.on("/headers", (request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\n");
            for (int i = 0; true; i++) {
                connection.send(("X-" + i + ": " + "x".repeat(1000) + "\r\n"));
            }
        });

        Verdict verdict = asking.verdict(url("/headers"));

        assertTrue(verdict.isDoubtful(), verdict::toString);
    }

    @Test
    void anOddPageDoesNotEndTheRun() {
        server.html("/deep", "<div>".repeat(50_000) + "<p id=a>");

        assertInstanceOf(Verdict.Alive.class, asking.answer(url("/deep"), "a").verdict());
    }

    @Test
    void aRunHasAnEnd() {
        server.on("/hung", (request, connection) -> Thread.sleep(30_000)).html("/fine", "");
        asking.policy = Asking.with(Policy.defaults(), new Limits(4, 4, 0, 20, 20, 1000, 1, 1, 1, 1));

        Map<String, Answer> answers = asking.answers(List.of(url("/hung"), url("/fine")));

        assertEquals(
                new Verdict.Unjudged("the limit of 1 s for the whole run was reached"),
                answers.get(url("/hung")).verdict());
        assertEquals(new Verdict.Alive(), answers.get(url("/fine")).verdict());
    }

    @Test
    void aProgressThatFailsEndsTheRunAtOnce() {
        server.html("/", "");
        asking.policy = Asking.with(Policy.defaults(), new Limits(4, 4, 0, 2, 2, 1000, 1, 1, 1, 3600));
        asking.progress = (done, all) -> {
            throw new IllegalArgumentException("the terminal is gone");
        };

        assertEquals(
                "asking for links broke off with java.lang.IllegalArgumentException: the terminal is gone",
                assertThrows(IllegalStateException.class, () -> asking.verdict(url("/")))
                        .getMessage());
    }

    @Test
    void retryAfterIsObeyedInBothForms() {
        AtomicInteger seconds = new AtomicInteger();
        server.on(
                "/seconds",
                (request, connection) -> connection.send(
                        seconds.getAndIncrement() == 0
                                ? "HTTP/1.1 429 Wait\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
                                : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.parse("2026-03-01T12:00:01Z").atOffset(ZoneOffset.UTC));
        AtomicInteger dates = new AtomicInteger();
        server.on(
                "/date",
                (request, connection) -> connection.send(
                        dates.getAndIncrement() == 0
                                ? "HTTP/1.1 503 Wait\r\nRetry-After: " + date + "\r\nContent-Length: 0\r\n\r\n"
                                : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));

        for (String path : List.of("/seconds", "/date")) {
            assertEquals(new Verdict.Alive(), asking.verdict(url(path)));
            List<RudeServer.Request> requests = server.requests(path);
            assertEquals(2, requests.size(), path);
            long waited = (requests.get(1).nanos() - requests.get(0).nanos()) / 1_000_000;
            assertTrue(waited >= 990, () -> path + ": " + waited + " ms");
        }
    }

    @Test
    void aServerThatAsksForTooLongAWaitIsLeftAlone() {
        server.on("/1", "429 Wait\nRetry-After: 3600", "");
        asking.policy = Asking.with(Policy.defaults(), new Limits(1, 1, 0, 2, 2, 1000, 4, 3, 5, 60));

        Map<String, Answer> answers = asking.answers(List.of(url("/1"), url("/1?again")));

        assertEquals(1, server.requests().size());
        answers.values().forEach(answer -> assertInstanceOf(Verdict.Blocked.class, answer.verdict()));
    }

    /** What failed there before it asked for that, and what it answers with a fault, is not asked for again at the end either. */
    @Test
    void aServerThatAsksForTooLongAWaitIsLeftAloneAtTheEndToo() {
        server.on("/1", "500 No", "").on("/2", "503 Wait\nRetry-After: 3600", "");
        asking.policy = Asking.with(Policy.defaults(), new Limits(1, 1, 0, 2, 2, 1000, 4, 1, 5, 60));

        Map<String, Answer> answers = asking.answers(List.of(url("/1"), url("/2")));

        assertEquals(
                List.of("HEAD /1", "GET /1", "HEAD /2"),
                server.requests().stream()
                        .map(request -> request.method() + " " + request.path())
                        .toList());
        answers.values().forEach(answer -> assertInstanceOf(Verdict.Unreachable.class, answer.verdict()));
    }

    @Test
    void soManyAreAskedAtATimeAndNotMore() {
        assertEquals(2, mostAtATime(16, 2, "site.example"));
        assertEquals(3, mostAtATime(3, 2, "site.example", "other.example", "third.example"));
    }

    private int mostAtATime(int concurrency, int perHost, String... hosts) {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> urls = new ArrayList<>();
        for (String host : hosts) {
            for (int i = 0; i < 4; i++) {
                server.on("/" + i, (request, connection) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(150);
                    now.decrementAndGet();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                });
                urls.add("http://" + host + ":" + server.port() + "/" + i);
            }
        }
        asking.policy = Asking.with(Policy.defaults(), new Limits(concurrency, perHost, 0, 2, 2, 1000, 4, 1, 5, 60));
        asking.answers(urls);
        return most.get();
    }

    @Test
    void theGapOfAHostIsKeptAlsoByItsRedirects() {
        server.redirect("/old", 302, "/new").html("/new", "").html("/x", "");
        asking.policy = Asking.with(Policy.defaults(), new Limits(16, 4, 150, 2, 2, 1000, 4, 1, 5, 60));
        long start = System.nanoTime();

        asking.answers(List.of(url("/old"), url("/x"), url("/404")));

        List<Long> times = server.requests().stream()
                .map(RudeServer.Request::nanos)
                .sorted()
                .toList();
        assertEquals(5, times.size());
        for (int i = 1; i < times.size(); i++) {
            // from the start, since a busy machine may see two requests late and close together, but none early
            long after = (times.get(i) - start) / 1_000_000;
            assertTrue(after >= 150L * i, "request " + i + " after " + after + " ms");
        }
    }

    @Test
    void fragmentsAreIdsAndNames() {
        server.html("/p", "<h1 id=one>1</h1><a name=two></a><p id='user-content-three'><p id='caf\u00e9'>");

        Answer answer = asking.answer(url("/p"), "one", "two", "three", "caf%C3%A9", "four");

        assertEquals(new Verdict.Alive(), answer.verdict());
        assertEquals(Set.of("four"), answer.missing());
        assertEquals(List.of("GET"), methods("/p"));
    }

    @Test
    void theAnchorsOfWhatIsNoHtmlAreNotJudged() {
        server.on("/p.pdf", "200 OK\nContent-Type: application/pdf", "%PDF");

        assertEquals(Set.of(), asking.answer(url("/p.pdf"), "page=3").missing());
    }
}
