package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Python;
import io.github.interviewnotes.notes.rule.Memory;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The programs that judge code, each looked for when it is first needed, and once. Thread-safe. */
final class Programs {

    /** What the driver of Python is asked for its version. */
    private static final String VERSION = "v\n";

    private final Supplier<Optional<Interpreter>> python;
    private final Supplier<Optional<Interpreter>> bash;
    private final Supplier<Optional<Interpreter>> node;
    private final Supplier<Optional<String>> fingerprint;
    private final Memory memory;

    /**
     * @param programs where they are looked for
     * @param memory what is known of their versions
     */
    Programs(ProgramPath programs, Memory memory) {
        this.memory = memory;
        python = new OnceOnly<>(() -> Python.find(programs)
                .map(program -> interpreter("python", program, "judge.py", "-I", "-S", "-B", "-c")));
        bash = new OnceOnly<>(() -> programs.find("bash")
                .map(program -> interpreter("bash", program, "judge.sh", "--noprofile", "--norc", "-c")));
        node = new OnceOnly<>(() -> programs.find("node")
                .map(program ->
                        interpreter("node", program, "judge.js", "--experimental-vm-modules", "--no-warnings", "-e")));
        fingerprint = new OnceOnly<>(this::compute);
    }

    Supplier<Optional<Interpreter>> python() {
        return python;
    }

    Supplier<Optional<Interpreter>> bash() {
        return bash;
    }

    Supplier<Optional<Interpreter>> node() {
        return node;
    }

    private static Interpreter interpreter(String name, Path program, String driver, String... options) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(options));
        return Interpreter.of(name, command, driver);
    }

    /**
     * Returns what tells these programs, and the Java that runs this, from others: as long as it is the same, they judge the same. Nothing
     * where that cannot be told, as when one does not answer. Python is asked, since its SQLite is a library of the system's, but not again
     * as long as its files are the same.
     */
    Optional<String> fingerprint() {
        return fingerprint.get();
    }

    private Optional<String> compute() {
        Sha256 hash = new Sha256()
                .add(System.getProperty("java.home", ""))
                .add(System.getProperty("java.runtime.version", ""));
        try {
            for (Supplier<Optional<Interpreter>> program : List.of(python, bash, node)) {
                Optional<Interpreter> found = program.get();
                hash.addNumber(found.isPresent() ? 1 : 0);
                if (found.isPresent()) {
                    Path file = Path.of(found.get().command().get(0)).toRealPath();
                    hash.add(file.toString()).add(KnownVersion.stamp(file));
                }
            }
            if (python.get().isEmpty()) {
                return Optional.of(hash.hex());
            }
            return version(python.get().get()).map(version -> hash.add(version).hex());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> version(Interpreter interpreter) throws IOException {
        KnownVersion known = new KnownVersion(Path.of(interpreter.command().get(0)), memory);
        Optional<String> recalled = known.recall();
        if (recalled.isPresent()) {
            return recalled;
        }
        Interpreter.Answer answer = interpreter.ask(List.of(VERSION)).get(0);
        if (answer.failure().isPresent() || answer.text().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = answer.text().lines().toList();
        known.keep(lines.get(0), lines.subList(1, lines.size()));
        return Optional.of(lines.get(0));
    }
}
