package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.check.FolderShelf;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are ended in the middle of a run, and what the next run knows. */
@Timeout(120)
class EndedRunTest {

    @TempDir
    private Path folder;

    private RudeServer server;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer();
        server.html("/fine", "").on("/fails", "500 No", "");
        server.on("/hung", (request, connection) -> Thread.sleep(100_000));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndedRun.class.getName(),
                        folder.toString(),
                        url("/fine"),
                        url("/fails"),
                        url("/hung"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @AfterEach
    void stop() throws Exception {
        process.destroyForcibly().waitFor();
        server.close();
    }

    private String url(String path) {
        return "http://site.example:" + server.port() + path;
    }

    private void awaitTwoAnswers() throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertEquals("1", said.readLine());
        assertEquals("2", said.readLine());
    }

    private boolean isKept() {
        FolderShelf shelf = new FolderShelf(folder);
        return new String(shelf.read(Successes.FILE), StandardCharsets.UTF_8).contains(url("/fine"))
                && new String(shelf.read(History.FILE), StandardCharsets.UTF_8).contains(" 1 " + url("/fails"));
    }

    private void assertTheNextRunKnows() {
        server.requests().clear();
        Asking next = EndedRun.patient(folder);
        assertEquals(new Verdict.Alive(), next.verdict(url("/fine")));
        assertEquals(0, server.requests().size());
        next.now = next.now.plus(Duration.ofDays(1));
        assertEquals(2, next.answer(url("/fails")).failingDays());
    }

    /** Ctrl-C, and a workflow that is cancelled. */
    @Test
    void whoIsAskedToEndKeepsAll() throws Exception {
        assumeTrue(process.supportsNormalTermination());
        awaitTwoAnswers();

        process.destroy();

        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertTrue(isKept());
        assertTheNextRunKnows();
    }

    @Test
    void whoIsKilledKeepsWhatWasKnownALittleEarlier() throws Exception {
        awaitTwoAnswers();
        while (!isKept()) {
            assertTrue(process.isAlive());
            Thread.sleep(50);
        }

        process.destroyForcibly();

        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertTheNextRunKnows();
    }
}
