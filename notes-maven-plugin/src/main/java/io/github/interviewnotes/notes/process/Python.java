package io.github.interviewnotes.notes.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the Python of a search path. */
public final class Python {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 16);
    private static final List<String> NEEDED_BY_SCRIPTS =
            List.of("PATH", "HOME", "PYENV_ROOT", "PYENV_VERSION", "ASDF_DATA_DIR", "ASDF_DIR");

    private Python() {}

    /**
     * Returns the interpreter that {@code python3}, else {@code python}, starts. Version managers put a script there that chooses an
     * interpreter by the variables and the folder it finds; such a script is asked once which one it starts here.
     */
    public static Optional<Path> find(ProgramPath programs) {
        return programs.find("python3", "python")
                .flatMap(found -> isScript(found) ? behind(found) : Optional.of(found));
    }

    private static boolean isScript(Path program) {
        try (InputStream in = Files.newInputStream(program)) {
            return in.read() == '#' && in.read() == '!';
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> behind(Path script) {
        Map<String, String> environment = new TreeMap<>();
        NEEDED_BY_SCRIPTS.forEach(
                name -> Optional.ofNullable(System.getenv(name)).ifPresent(value -> environment.put(name, value)));
        Invocation question = new Invocation(
                List.of(script.toString(), "-I", "-S", "-c", "import sys; print(sys.executable)"),
                environment,
                Path.of(System.getProperty("java.io.tmpdir")),
                new byte[0],
                LIMITS);
        Run run = question.run();
        if (run.succeeded() && run.out().length == 0) {
            // on a busy machine the answer can be lost
            run = question.run();
        }
        try {
            Path program = Path.of(run.outText().strip());
            return run.succeeded() && program.isAbsolute() && Files.isExecutable(program)
                    ? Optional.of(program)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
