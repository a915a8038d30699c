package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Leftovers;
import io.github.interviewnotes.notes.process.Limits;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds with and without namespaces. */
class SandboxTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(4), 1 << 20);

    @TempDir
    private Path outside;

    private RunFolder folder;
    private Tools tools;
    private Sandbox best;

    @BeforeEach
    void probe() throws IOException {
        Bench.assumePrograms("python3", "bash");
        folder = RunFolder.create(Path.of(System.getProperty("java.io.tmpdir")));
        tools = new ToolsProbe(System.getenv(), folder.root()).probe(Optional.empty(), Optional.empty(), Set.of());
        best = new SandboxProbe(folder, tools).probe();
    }

    @AfterEach
    void close() {
        if (folder != null) {
            folder.close();
            assertFalse(Files.exists(folder.root()));
            assertEquals(List.of(), new Leftovers(folder.root()).find());
        }
    }

    private Sandbox plain() throws IOException {
        return new Sandbox(Sandbox.Mode.PLAIN, folder.owner(), List.of(), false);
    }

    private List<Answer> run(Sandbox sandbox, String markdown) throws IOException {
        NoteExamples examples = NoteExamples.of(
                Notes.parse("n.md", markdown), Configuration.defaults().languages());
        try (UnitRunner runner = new UnitRunner(folder, tools, sandbox, LIMITS)) {
            return runner.run(new Unit(examples.examples()));
        }
    }

    private static String python(String code) {
        return "```python\n" + code + "\n```\n";
    }

    private static String printed(Answer answer) {
        return assertInstanceOf(Answer.Finished.class, answer).output().text();
    }

    @Test
    void inNamespacesThereIsNoNetworkAndNothingToWriteTo() throws IOException {
        assumeTrue(best.mode() == Sandbox.Mode.NAMESPACES);
        Files.writeString(outside.resolve("file"), "x");
        String code = """
                import os, socket
                for path in ["%s/file", "/tmp/notes-test", "../block", os.path.expanduser("~root/x"), "/etc/x"]:
                    try:
                        open(path, "w")
                        print("wrote", path)
                    except OSError:
                        pass
                try:
                    socket.create_connection(("192.0.2.1", 80), 2)
                except OSError as error:
                    print(error.strerror)
                server = socket.create_server(("127.0.0.1", 0))
                socket.create_connection(server.getsockname())
                print(len([name for name in os.listdir("/proc") if name.isdigit()]) < 5)
                """.formatted(outside);

        assertEquals(
                "Network is unreachable\nTrue\n",
                printed(run(best, python(code)).get(0)));
        assertEquals("x", Files.readString(outside.resolve("file")));
    }

    @Test
    void aDatabaseServerWritesNoFilesEither() throws IOException {
        assumeTrue(best.mode() == Sandbox.Mode.NAMESPACES && tools.postgres().isPresent());
        Path file = outside.resolve("escaped");
        String sql = "```sql engine=postgres\nCOPY (SELECT 1) TO PROGRAM 'cat > " + file + "';\n```\n";

        Answer.Raised raised =
                assertInstanceOf(Answer.Raised.class, run(best, sql).get(0));
        assertEquals(List.of("38000"), raised.kinds());
        assertFalse(Files.exists(file));
    }

    @Test
    void theCallersHomeIsHidden() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        assumeTrue(best.hidden().contains(home));
        Path secret = Files.createTempFile(home, ".notes-", ".secret");
        try {
            String code = "import os\nprint(os.path.exists(r'" + secret + "'), os.path.isdir(r'" + home + "'))";

            assertEquals("False True\n", printed(run(best, python(code)).get(0)));
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void theSocketsOfOtherProgramsAreHidden() throws IOException {
        assumeTrue(best.hidden().contains(Path.of("/tmp")) && outside.startsWith("/tmp"));
        Path socket = outside.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            for (Path path = socket; !path.equals(Path.of("/tmp")); path = path.getParent()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            String code = """
                    import os, socket
                    try:
                        socket.socket(socket.AF_UNIX).connect("%s")
                    except OSError as error:
                        print(error.strerror)
                    print(set(os.listdir("/run")) <= {"mount"})
                    """.formatted(socket);
            assertEquals(
                    "No such file or directory\nTrue\n",
                    printed(run(best, python(code)).get(0)));
        }
    }

    @Test
    void thatTheHomeIsNotHiddenIsSaid() throws IOException {
        Sandbox open = new Sandbox(Sandbox.Mode.NAMESPACES, folder.owner(), List.of(), false);
        assertTrue(open.description().contains("your home"), open.description());
    }

    @Test
    void aDaemonThatLeftItsFamilyIsFound() throws IOException {
        String code = """
                import os, time
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0:
                        for descriptor in range(3):
                            os.close(descriptor)
                        time.sleep(1000)
                    os._exit(0)
                print("started")
                """;
        for (Sandbox sandbox : List.of(best, plain())) {
            assertEquals("started\n", printed(run(sandbox, python(code)).get(0)));
            assertEquals(List.of(), new Leftovers(folder.root()).find(), sandbox.toString());
        }
    }

    @Test
    void whatIgnoresEverySignalIsKilled() throws IOException {
        String bash =
                "```bash\ntrap '' TERM INT HUP\n(trap '' TERM; sleep 1000) &\nwhile true; do sleep 1; done\n```\n";
        for (Sandbox sandbox : List.of(best, plain())) {
            Answer.Cut cut =
                    assertInstanceOf(Answer.Cut.class, run(sandbox, bash).get(0));
            assertEquals(new Ending.OutOfTime(), cut.ending());
            assertEquals(List.of(), new Leftovers(folder.root()).find(), sandbox.toString());
        }
    }

    @Test
    void aBlockMayDeleteWhereItRuns() throws IOException {
        String code = "import os, shutil\nshutil.rmtree(os.getcwd(), ignore_errors=True)\nprint('gone')";
        for (Sandbox sandbox : List.of(best, plain())) {
            assertEquals("gone\n", printed(run(sandbox, python(code)).get(0)));
        }
    }

    @Test
    void aFileCannotGrowForEver() throws IOException {
        for (Sandbox sandbox : List.of(best, plain())) {
            Answer.Raised raised = assertInstanceOf(
                    Answer.Raised.class,
                    run(sandbox, "```bash\nyes > file\n```\n").get(0));
            assertEquals(List.of("153"), raised.kinds(), "128 and SIGXFSZ");
        }
    }

    @Test
    void aForkBombIsHeld() throws IOException {
        // without namespaces, the processes of root are not counted
        assumeTrue(best.mode() == Sandbox.Mode.NAMESPACES || !best.caller().isRoot());
        String code = """
                import os
                children = 0
                try:
                    while True:
                        if os.fork() == 0:
                            os.execvp("sleep", ["sleep", "1000"])
                        children += 1
                except OSError:
                    print(100 < children < 10_000)
                """;
        assertEquals("True\n", printed(run(best, python(code)).get(0)));
        assertEquals(List.of(), new Leftovers(folder.root()).find());
    }

    @Test
    void thatNothingIsKeptApartIsSaid() throws IOException {
        assertTrue(plain().description().startsWith("not kept apart"), plain().description());
        Map<String, String> variables = new BlockEnvironment(tools).of(folder.unit());
        assertFalse(variables.containsKey("JAVA_HOME"), variables.toString());
    }
}
