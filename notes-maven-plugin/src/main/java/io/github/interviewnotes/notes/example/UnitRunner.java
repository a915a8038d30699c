package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs units, each in a folder of its own that is gone afterwards. Thread-safe. */
final class UnitRunner implements AutoCloseable {

    private final RunFolder folder;
    private final Tools tools;
    private final Sandbox sandbox;
    private final Limits limits;
    private final BlockEnvironment environment;
    // two runs at a time shall not count their processes together
    private final AtomicInteger users =
            new AtomicInteger((int) (ProcessHandle.current().pid() % 4096) * 61);
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<String> postgresFault = Optional.empty();

    UnitRunner(RunFolder folder, Tools tools, Sandbox sandbox, Limits limits) {
        this.folder = folder;
        this.tools = tools;
        this.sandbox = sandbox;
        this.limits = limits;
        this.environment = new BlockEnvironment(tools);
    }

    /**
     * Runs all blocks of a unit for which nothing lacks.
     *
     * @return an answer for each block
     * @throws IOException if a service that they need does not start, or a file cannot be written
     */
    List<Answer> run(Unit unit) throws IOException {
        UnitFolder place = folder.unit();
        try {
            return run(unit, place);
        } finally {
            folder.remove(place);
        }
    }

    private List<Answer> run(Unit unit, UnitFolder place) throws IOException {
        Map<String, String> variables = environment.of(place);
        List<Path> visible = new ArrayList<>(tools.folders());
        Optional<Path> python = tools.python().map(Tools.Python::executable);
        if (unit.host() == Host.PSQL || unit.needs("postgres")) {
            variables.putAll(postgres().database());
            visible.add(postgres().sockets());
        }
        Optional<Path> redis = tools.redis().filter(server -> unit.needs("redis"));
        redis.ifPresent(
                server -> variables.put("REDIS_URL", "unix://" + place.run().resolve("redis.sock")));
        Program program = program(unit);
        List<String> command = program.prepare(unit, place);
        Sandbox.Who who = Sandbox.Who.unit(users.incrementAndGet());
        if (sandbox.unprivileged()) {
            place.giveTo(who.number());
        }
        Run run = new Invocation(
                        sandbox.command(place, who, redis, python, visible, command),
                        variables,
                        sandbox.mode() == Sandbox.Mode.NONE ? place.home() : place.root(),
                        new byte[0],
                        limits.forSteps(unit.examples().size()))
                .run();
        Run shown = new Run(run.ending(), run.out(), withoutPaths(run.errText(), place));
        return withEnding(program.answers(unit, shown), shown);
    }

    /** The same mistake gives the same message in every run. */
    private static byte[] withoutPaths(String errors, UnitFolder place) {
        return errors.replace(place.home().toString(), "~")
                .replace(place.root() + "/", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A thread that never ends, or prints without end, may do so behind the last block. */
    private static List<Answer> withEnding(List<Answer> answers, Run run) {
        int last = answers.size() - 1;
        if (answers.get(last) instanceof Answer.Finished && !(run.ending() instanceof Ending.Exited)) {
            List<Answer> changed = new ArrayList<>(answers);
            changed.set(last, new Answer.Cut(run.ending(), run.errText()));
            return changed;
        }
        return answers;
    }

    private Program program(Unit unit) {
        return switch (unit.host()) {
            case BASH -> new BashScript(tools.bash().orElseThrow(), Steps.create(unit));
            case PSQL -> new PsqlScript(tools.postgres().orElseThrow().resolve("psql"), Steps.create(unit));
            case PYTHON -> {
                Path interpreter = tools.python().orElseThrow().executable();
                boolean alone = !unit.isSession()
                        && unit.first().kind() == Kind.PYTHON
                        && unit.first().options().raises().isEmpty();
                yield alone ? new PythonScript(interpreter) : new PythonSession(interpreter, Steps.create(unit));
            }
        };
    }

    /** Starts it once; where that fails, it is not tried again. */
    private synchronized Postgres postgres() throws IOException {
        if (postgresFault.isPresent()) {
            throw new IOException(postgresFault.get());
        }
        if (postgres.isEmpty()) {
            try {
                postgres = Optional.of(Postgres.start(tools.postgres().orElseThrow(), folder, sandbox, environment));
            } catch (IOException e) {
                postgresFault = Optional.of("postgres: " + e.getMessage());
                throw new IOException(postgresFault.get(), e);
            }
        }
        return postgres.get();
    }

    @Override
    public synchronized void close() {
        postgres.ifPresent(Postgres::close);
    }
}
