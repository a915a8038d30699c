package io.github.interviewnotes.notes.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs this JVM's own {@code java}, which is the one program that every system with this test has. */
@Timeout(60)
class InvocationTest {

    private static final Limits ROOM = new Limits(Duration.ofSeconds(30), 1 << 20);

    @TempDir
    private Path folder;

    /** The program that is run. */
    static final class Program {
        public static void main(String[] args) throws Exception {
            switch (args[0]) {
                case "echo" -> {
                    System.in.transferTo(System.out);
                    System.err.print("said");
                    System.exit(3);
                }
                case "environment" -> System.out.print(System.getenv().keySet());
                case "sleep" -> {
                    System.out.print("awake");
                    System.out.flush();
                    Thread.sleep(60_000);
                }
                case "step" -> {
                    for (int step = 0; step < 60; step++) {
                        Thread.sleep(1000);
                        System.out.print('\u001E');
                        System.out.flush();
                    }
                }
                case "shout" -> {
                    for (; ; ) {
                        System.out.print("much of this ");
                    }
                }
                case "parent" -> {
                    new ProcessBuilder(java("sleep")).inheritIO().start();
                    Thread.sleep(60_000);
                }
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static List<String> java(String task) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                task);
    }

    private Run run(String task, Limits limits, byte[] input) {
        return new Invocation(java(task), Map.of("GIVEN", "1"), folder, input, limits).run();
    }

    @Test
    void givesInputOutputAndStatus() {
        byte[] much = "a line\n".repeat(20_000).getBytes();
        Run run = run("echo", ROOM, much);
        assertEquals(new Ending.Exited(3), run.ending());
        assertArrayEquals(much, run.out());
        assertEquals("said", run.errText());
    }

    @Test
    void inheritsNoVariable() {
        List<String> names = new ArrayList<>(List.of(run("environment", ROOM, new byte[0])
                .outText()
                .replaceAll("[\\[\\] ]", "")
                .split(",")));
        names.removeIf(name -> name.startsWith("__CF"));
        assertEquals(List.of("GIVEN"), names);
    }

    @Test
    void killsWhatRunsTooLongAndKeepsWhatItSaid() {
        Run run = run("sleep", new Limits(Duration.ofSeconds(3), 1000), new byte[0]);
        assertEquals(new Ending.OutOfTime(), run.ending());
        assertEquals("awake", run.outText());
    }

    @Test
    void givesNoMoreTimeThanTheStepsHave() {
        Run run = run("step", new Limits(Duration.ofSeconds(4), 1000, 3), new byte[0]);
        assertEquals(new Ending.OutOfTime(), run.ending());
        assertTrue(run.out().length > 3, "a step gives new time");
        assertTrue(run.out().length < 13, run.out().length + " steps were waited for");
    }

    @Test
    void killsWhatSaysTooMuch() {
        Run run = run("shout", new Limits(Duration.ofSeconds(30), 100_000), new byte[0]);
        assertEquals(new Ending.OutOfSpace(), run.ending());
        assertEquals(100_000, run.out().length);
    }

    @Test
    void killsChildrenToo() {
        long before = ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .count();
        run("parent", new Limits(Duration.ofSeconds(4), 1000), new byte[0]);
        assertTrue(ProcessHandle.current()
                        .descendants()
                        .filter(ProcessHandle::isAlive)
                        .count()
                <= before);
    }

    @Test
    void saysWhyNothingStarted() throws IOException {
        Path missing = folder.resolve("no-such-program");
        Run run = new Invocation(List.of(missing.toString()), Map.of(), folder, new byte[0], ROOM).run();
        assertInstanceOf(Ending.NotStarted.class, run.ending());
    }
}
