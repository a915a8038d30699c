package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.Run;
import io.github.interviewnotes.notes.process.Server;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL cluster that lives as long as a run: reached by a socket in the run's folder and by nothing else, kept apart from the
 * system as the blocks are, since SQL can start programs.
 */
final class Postgres implements AutoCloseable {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1 << 20);
    private static final Duration START = Duration.ofSeconds(30);
    private static final String USER = "postgres";

    private final Path programs;
    private final UnitFolder folder;
    private final Server server;
    private final Map<String, String> environment;
    private int databases;

    private Postgres(Path programs, UnitFolder folder, Server server, Map<String, String> environment) {
        this.programs = programs;
        this.folder = folder;
        this.server = server;
        this.environment = environment;
    }

    /**
     * Makes a cluster and starts it.
     *
     * @throws IOException if that fails; the message says how
     */
    static Postgres start(Path programs, RunFolder run, Sandbox sandbox, BlockEnvironment environment)
            throws IOException {
        UnitFolder folder = run.unit();
        String account = account();
        if (sandbox.unprivileged()) {
            UserPrincipal owner =
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(account);
            Files.setOwner(folder.home(), owner);
            Files.setOwner(folder.run(), owner);
        }
        Map<String, String> variables = environment.of(folder);
        Path data = folder.home().resolve("data");
        Run made = new Invocation(
                        command(
                                sandbox,
                                folder,
                                account,
                                programs.resolve("initdb").toString(),
                                "-D",
                                data.toString(),
                                "--auth=trust",
                                "--username=" + USER,
                                "--no-sync",
                                "--encoding=UTF8",
                                "--locale=" + (Files.isDirectory(Path.of("/proc")) ? "C.UTF-8" : "C")),
                        variables,
                        folder.root(),
                        new byte[0],
                        LIMITS)
                .run();
        if (!made.succeeded()) {
            throw new IOException("initdb failed: " + lastLine(made));
        }
        Server server = Server.start(
                command(
                        sandbox,
                        folder,
                        account,
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-c",
                        "listen_addresses=",
                        "-c",
                        "unix_socket_directories=" + folder.run(),
                        "-c",
                        "fsync=off",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC"),
                variables,
                folder.root(),
                folder.root().resolve("log"));
        Postgres postgres = new Postgres(programs, folder, server, variables);
        postgres.awaitStart();
        return postgres;
    }

    /** PostgreSQL refuses to run as root, and as somebody whom the system does not know. */
    private static String account() {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(USER);
            return USER;
        } catch (IOException | UnsupportedOperationException e) {
            // every Linux has this one
            return "nobody";
        }
    }

    private static List<String> command(Sandbox sandbox, UnitFolder folder, String account, String... program)
            throws IOException {
        return sandbox.command(
                folder,
                new Sandbox.Who(account),
                Optional.empty(),
                Optional.empty(),
                List.of(Path.of(program[0]).getParent()),
                List.of(program));
    }

    private void awaitStart() throws IOException {
        long end = System.nanoTime() + START.toNanos();
        Run answer = psql("SELECT 1");
        while (!answer.succeeded()) {
            if (!server.isAlive()
                    || System.nanoTime() > end
                    || Thread.currentThread().isInterrupted()) {
                server.close();
                throw new IOException("the server did not start: " + lastLine(answer));
            }
            Thread.onSpinWait();
            answer = psql("SELECT 1");
        }
    }

    /**
     * Makes an empty database.
     *
     * @return the variables that lead to it
     */
    synchronized Map<String, String> database() throws IOException {
        String name = "lab" + ++databases;
        Run made = psql("CREATE DATABASE " + name);
        if (!made.succeeded()) {
            throw new IOException("no database could be made: " + lastLine(made));
        }
        return Map.of("PGHOST", folder.run().toString(), "PGUSER", USER, "PGDATABASE", name);
    }

    private Run psql(String sql) {
        return new Invocation(
                        List.of(
                                programs.resolve("psql").toString(),
                                "-X",
                                "-q",
                                "-h",
                                folder.run().toString(),
                                "-U",
                                USER,
                                "-d",
                                "postgres",
                                "-c",
                                sql),
                        environment,
                        folder.root(),
                        new byte[0],
                        LIMITS)
                .run();
    }

    private static String lastLine(Run run) {
        String reason = run.ending() instanceof Ending.NotStarted notStarted
                ? notStarted.reason()
                : run.ending().toString();
        return run.errText()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse(reason);
    }

    @Override
    public void close() {
        server.close();
    }
}
