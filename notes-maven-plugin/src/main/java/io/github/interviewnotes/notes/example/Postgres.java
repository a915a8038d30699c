package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.Run;
import io.github.interviewnotes.notes.process.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL cluster that lives as long as a run: reached by a socket in the run's folder and by nothing else, kept apart from the
 * system as the blocks are, since SQL can start programs.
 */
final class Postgres implements AutoCloseable {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1 << 20);
    private static final Duration START = Duration.ofSeconds(30);

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
        Map<String, String> variables = environment.of(folder);
        Server server = new PostgresCluster(programs, folder, sandbox, variables).start();
        Postgres postgres = new Postgres(programs, folder, server, variables);
        postgres.awaitStart();
        return postgres;
    }

    private void awaitStart() throws IOException {
        long end = System.nanoTime() + START.toNanos();
        Run answer = psql("SELECT 1");
        while (!answer.succeeded()) {
            if (!server.isAlive()
                    || System.nanoTime() > end
                    || Thread.currentThread().isInterrupted()) {
                server.close();
                throw new IOException("the server did not start: " + PostgresCluster.lastLine(answer));
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
            throw new IOException("no database could be made: " + PostgresCluster.lastLine(made));
        }
        return Map.of("PGHOST", folder.run().toString(), "PGUSER", PostgresCluster.USER, "PGDATABASE", name);
    }

    /** Returns the folder of its socket. */
    Path sockets() {
        return folder.run();
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
                                PostgresCluster.USER,
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

    @Override
    public void close() {
        server.close();
    }
}
