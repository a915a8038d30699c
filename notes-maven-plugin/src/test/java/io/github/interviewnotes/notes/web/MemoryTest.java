package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.FolderShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one run leaves for the next. */
@Timeout(60)
class MemoryTest {

    private RudeServer server;
    private final Asking asking = new Asking();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer();
        asking.shelf = new Shelf() {
            @Override
            public byte[] read(String name) {
                return files.getOrDefault(name, new byte[0]);
            }

            @Override
            public void write(String name, byte[] bytes) {
                files.put(name, bytes);
            }
        };
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url(String path) {
        return "http://site.example:" + server.port() + path;
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void aSuccessIsRememberedForAboutADay() {
        server.html("/", "");

        asking.verdict(url("/"));
        asking.now = asking.now.plus(Duration.ofHours(17));
        asking.verdict(url("/"));
        assertEquals(1, server.requests().size());

        asking.now = asking.now.plus(Duration.ofHours(14));
        asking.verdict(url("/"));
        assertEquals(2, server.requests().size());
    }

    @Test
    void timesToLiveDiffer() {
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            server.html("/" + i, "");
            urls.add(url("/" + i));
        }

        asking.answers(urls);

        asking.now = asking.now.plus(Duration.ofHours(24));
        asking.answers(urls);
        int again = server.requests().size() - 20;
        assertTrue(again > 2 && again < 18, again + " of 20 were asked for again after a day");
    }

    @Test
    void anAnchorThatWasNotAskedForIsNotKnown() {
        server.html("/", "<p id=a>");

        asking.answer(url("/"), "a", "gone");
        asking.answer(url("/"), "a");
        assertEquals(1, server.requests().size());
        assertEquals(java.util.Set.of("gone"), asking.answer(url("/"), "gone").missing());
        assertEquals(2, server.requests().size());
    }

    @Test
    void failuresAreNeverRemembered() {
        asking.verdict(url("/gone"));
        assertFalse(text("links.json").contains("/gone"), text("links.json"));

        server.html("/gone", "");
        assertEquals(new Verdict.Alive(), asking.verdict(url("/gone")));
    }

    @Test
    void anotherPolicyRemembersNothing() {
        server.on("/", "503 No", "");
        Policy before = asking.policy;
        asking.policy = new Policy(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Policy.Acceptance(new UrlPattern("*"), List.of(503), "it is always so")),
                List.of(),
                3,
                24,
                Asking.QUICK);

        assertEquals(new Verdict.Alive(), asking.verdict(url("/")));
        asking.policy = before;
        assertEquals(new Verdict.Unreachable("the server answered 503 Service Unavailable"), asking.verdict(url("/")));
    }

    @Test
    void failingDaysAreCountedOnceADayAndForgottenWithAnAnswer() {
        server.on("/", "500 No", "");

        assertEquals(1, asking.answer(url("/")).failingDays());
        assertEquals(1, asking.answer(url("/")).failingDays());
        asking.now = asking.now.plus(Duration.ofDays(1));
        assertEquals(2, asking.answer(url("/")).failingDays());
        asking.now = asking.now.plus(Duration.ofDays(7));
        assertEquals(3, asking.answer(url("/")).failingDays());
        assertTrue(
                text("failing-links.txt").endsWith("\n2026-03-01 2026-03-09 3 " + url("/") + "\n"),
                text("failing-links.txt"));

        server.html("/", "");
        asking.answer(url("/"));
        server.on("/", "500 No", "");
        asking.now = asking.now.plus(Duration.ofDays(3));
        assertEquals(1, asking.answer(url("/")).failingDays());
    }

    /** The clock of the computer that runs next is a little late. */
    @Test
    void aDayThatHasNotComeYetIsKeptAndCountsOnce() {
        server.on("/", "500 No", "");
        String line = "2026-02-27 2026-03-02 2 " + url("/") + "\n";
        files.put("failing-links.txt", line.getBytes(StandardCharsets.UTF_8));

        assertEquals(2, asking.answer(url("/")).failingDays());
        assertTrue(text("failing-links.txt").endsWith("\n" + line), text("failing-links.txt"));
        asking.now = asking.now.plus(Duration.ofDays(2));
        assertEquals(3, asking.answer(url("/")).failingDays());
    }

    @Test
    void aDayThatIsFarAwayWasNoDay() {
        server.on("/", "500 No", "");
        String line = "2026-02-27 2036-03-01 2 " + url("/") + "\n";
        files.put("failing-links.txt", line.getBytes(StandardCharsets.UTF_8));

        assertEquals(1, asking.answer(url("/")).failingDays());
    }

    @Test
    void filesThatAreDamagedCountAsEmpty() {
        server.html("/", "");
        asking.verdict(url("/"));
        byte[] good = files.get("links.json");
        for (int length = 0; length < good.length; length++) {
            files.put("links.json", Arrays.copyOf(good, length));
            files.put("failing-links.txt", "2026-99-01 x 1 http://a/\n\0\n2026-01".getBytes(StandardCharsets.UTF_8));
            server.requests().clear();
            asking.verdict(url("/"));
            assertEquals(1, server.requests().size(), "cut to " + length);
        }
    }

    @Test
    void whoInterruptsKeepsWhatWasLearned() throws Exception {
        server.html("/fast", "").on("/hung", (request, connection) -> Thread.sleep(60_000));
        Thread run = new Thread(() ->
                assertThrows(IllegalStateException.class, () -> asking.answers(List.of(url("/fast"), url("/hung")))));
        run.start();
        while (server.requests().size() < 2) {
            Thread.sleep(10);
        }
        Thread.sleep(300);
        run.interrupt();
        run.join(10_000);

        assertFalse(run.isAlive());
        assertTrue(text("links.json").contains(url("/fast")), text("links.json"));
        assertFalse(text("links.json").contains("hung"));
    }

    /** Runs until something holds, and interrupts. */
    private void interrupted(List<String> urls, Callable<Boolean> when) throws Exception {
        Thread run = new Thread(() -> assertThrows(IllegalStateException.class, () -> asking.answers(urls)));
        run.start();
        while (!when.call()) {
            Thread.sleep(20);
        }
        run.interrupt();
        run.join(10_000);
        assertFalse(run.isAlive());
    }

    /** On a real disk, where a thread that is interrupted cannot write, and before anything is written while the run goes on. */
    @Test
    void whoInterruptsKeepsWhatWasLearnedOnTheDisk(@TempDir Path folder) throws Exception {
        hang();
        server.on("/fails", "500 No", "");
        asking.shelf = new FolderShelf(folder);

        interrupted(List.of(url("/fails"), url("/hung")), () -> {
            boolean answered = server.requests("/fails").size() == 2;
            Thread.sleep(answered ? 300 : 1);
            return answered;
        });

        assertTrue(Files.readString(folder.resolve("failing-links.txt")).contains("1 " + url("/fails")));
    }

    private void hang() {
        server.on("/hung", (request, connection) -> Thread.sleep(60_000));
        asking.policy = Asking.with(Policy.defaults(), new Limits(8, 8, 0, 60, 60, 1000, 1, 1, 1, 60));
    }

    /** A run that is killed cannot save, so what it knows is on the disk a little later, though nothing new is learned. */
    @Test
    void whatIsLearnedIsWrittenWhileTheRunGoesOn() throws Exception {
        hang();
        server.html("/fine", "").on("/fails", "500 No", "");

        interrupted(
                List.of(url("/fine"), url("/fails"), url("/hung")),
                () -> files.containsKey("links.json")
                        && text("links.json").contains("/fine")
                        && text("failing-links.txt").contains("2026-03-01 2026-03-01 1 " + url("/fails")));
    }

    @Test
    void anInterruptedRunCountsTheDayOfWhatFailedOnce() throws Exception {
        hang();
        server.on("/fails", "500 No", "");
        List<String> urls = List.of(url("/fails"), url("/hung"));
        Callable<Boolean> answered = () -> server.requests("/fails").size() >= 2 && files.containsKey("links.json");

        for (int run = 0; run < 2; run++) {
            server.requests().clear();
            files.remove("links.json");
            interrupted(urls, answered);
            assertTrue(text("failing-links.txt").endsWith("\n2026-03-01 2026-03-01 1 " + url("/fails") + "\n"));
        }
        asking.now = asking.now.plus(Duration.ofDays(1));
        assertEquals(2, asking.answer(url("/fails")).failingDays());
    }

    /** Half the requests of a first pass in which all fails have been made: for half of the pages, not for the first half of each. */
    @Test
    void anInterruptedRunOverManyFailingPagesHasCountedThoseItAskedFor() throws Exception {
        asking.policy = Asking.with(Policy.defaults(), new Limits(8, 1, 20, 60, 60, 1000, 1, 2, 1, 60));
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            server.on("/" + i, "500 No", "");
            urls.add(url("/" + i));
        }

        // HEAD and GET, twice
        interrupted(urls, () -> server.requests().size() >= 120);

        long counted = text("failing-links.txt")
                .lines()
                .filter(line -> line.startsWith("2026-03-01 2026-03-01 1 "))
                .count();
        assertTrue(counted > 20 && counted < 60, text("failing-links.txt"));
    }

    /** It fails, and the second pass finds a wall, which says neither that it is there nor that it is not. */
    @Test
    void aPageThatIsBlockedInTheEndHasNotFailed() {
        AtomicInteger asked = new AtomicInteger();
        server.on(
                "/",
                (request, connection) -> connection.send(
                        "HTTP/1.1 " + (asked.getAndIncrement() < 4 ? 500 : 403) + " No\r\nContent-Length: 0\r\n\r\n"));

        assertEquals(new Verdict.Blocked("the server answered 403 Forbidden"), asking.verdict(url("/")));
        assertFalse(text("failing-links.txt").contains("http://"), text("failing-links.txt"));
    }

    /** To a computer that is offline no host exists, which must not make it forget what failed. */
    @Test
    void whoIsOfflineForgetsNothing() throws Exception {
        String failing = "2026-02-27 2026-02-28 2 http://a.gone.example/\n";
        files.put("failing-links.txt", failing.getBytes(StandardCharsets.UTF_8));

        asking.answers(List.of("http://a.gone.example/", "http://b.gone.example/", "http://c.gone.example/"));
        assertTrue(text("failing-links.txt").endsWith("\n" + failing), text("failing-links.txt"));

        asking.answer("http://a.gone.example/");
        assertFalse(text("failing-links.txt").contains("http://"), "online, there is no such host");
    }

    @Test
    void secretsReachNoFile() {
        server.html("/", "");
        asking.environment = name -> Optional.of("t0p-secret");
        asking.policy = new Policy(
                List.of(),
                List.of(),
                List.of(new Policy.Headers(new HostPattern("*"), Map.of("Authorization", "TOKEN"))),
                List.of(),
                List.of(),
                3,
                24,
                Asking.QUICK);

        asking.answers(List.of(url("/"), url("/404")));

        assertEquals("t0p-secret", server.requests().get(0).headers().get("authorization"));
        files.values().forEach(bytes -> assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("t0p-secret")));
        assertFalse(asking.policy.toString().contains("t0p-secret"));
    }
}
