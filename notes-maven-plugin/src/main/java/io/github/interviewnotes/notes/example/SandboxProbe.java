package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out, by trying, how far programs can be kept apart here. */
final class SandboxProbe {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 16);

    private final RunFolder folder;
    private final Tools tools;

    SandboxProbe(RunFolder folder, Tools tools) {
        this.folder = folder;
        this.tools = tools;
    }

    /** Returns the strongest one that works with the interpreters that there are. */
    Sandbox probe() throws IOException {
        Sandbox.Caller caller = folder.owner();
        if (File.separatorChar == '\\') {
            return new Sandbox(Sandbox.Mode.NONE, caller, Optional.empty(), false);
        }
        List<Sandbox> candidates = new ArrayList<>();
        if (ProgramPath.ofThisProcess().find("unshare").isPresent()) {
            home().ifPresent(home ->
                    candidates.add(new Sandbox(Sandbox.Mode.NAMESPACES, caller, Optional.of(home), caller.isRoot())));
            candidates.add(new Sandbox(Sandbox.Mode.NAMESPACES, caller, Optional.empty(), caller.isRoot()));
        }
        if (caller.isRoot()) {
            candidates.add(new Sandbox(Sandbox.Mode.PLAIN, caller, Optional.empty(), true));
        }
        for (Sandbox candidate : candidates) {
            if (works(candidate)) {
                return candidate;
            }
        }
        return new Sandbox(Sandbox.Mode.PLAIN, caller, Optional.empty(), false);
    }

    private static Optional<Path> home() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Optional.of(home)
                .filter(path -> path.isAbsolute() && path.getNameCount() > 0 && Files.isDirectory(path));
    }

    private boolean works(Sandbox sandbox) throws IOException {
        List<String> program = tools.python()
                .map(python -> List.of(python.executable().toString(), "-c", "pass"))
                .or(() -> tools.bash().map(bash -> List.of(bash.toString(), "-c", ":")))
                .orElse(List.of("/bin/sh", "-c", ":"));
        Optional<Tools.Python> python = tools.python();
        UnitFolder unit = folder.unit();
        try {
            Sandbox.Who who = Sandbox.Who.unit(0);
            if (sandbox.unprivileged()) {
                unit.giveTo(who.number());
            }
            List<String> command = sandbox.command(
                    unit,
                    who,
                    Optional.empty(),
                    python.map(Tools.Python::executable),
                    python.map(Tools.Python::folders).orElse(List.of()),
                    program);
            Map<String, String> environment = new BlockEnvironment(tools).of(unit);
            return new Invocation(command, environment, unit.root(), new byte[0], LIMITS)
                    .run()
                    .succeeded();
        } finally {
            folder.remove(unit);
        }
    }
}
