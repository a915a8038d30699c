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

    private static final List<Path> SHARED = List.of(Path.of("/run"), Path.of("/tmp"), Path.of("/var/tmp"));

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
            return new Sandbox(Sandbox.Mode.NONE, caller, List.of(), false);
        }
        List<Sandbox> candidates = new ArrayList<>();
        if (ProgramPath.ofThisProcess().find("unshare").isPresent()) {
            candidates.add(new Sandbox(Sandbox.Mode.NAMESPACES, caller, toHide(), caller.isRoot()));
            candidates.add(new Sandbox(Sandbox.Mode.NAMESPACES, caller, List.of(), caller.isRoot()));
        }
        if (caller.isRoot()) {
            candidates.add(new Sandbox(Sandbox.Mode.PLAIN, caller, List.of(), true));
        }
        for (Sandbox candidate : candidates) {
            if (works(candidate)) {
                return candidate;
            }
        }
        return new Sandbox(Sandbox.Mode.PLAIN, caller, List.of(), false);
    }

    /** A file system that cannot be written to still leads to sockets: of an agent with keys, a container engine, a desktop. */
    private static List<Path> toHide() {
        Path home = Path.of(System.getProperty("user.home", ""));
        List<Path> folders = new ArrayList<>(SHARED);
        folders.add(home);
        return folders.stream()
                .filter(path -> path.isAbsolute() && path.getNameCount() > 0 && Files.isDirectory(path))
                .filter(path -> path.equals(home) || !Files.isSymbolicLink(path))
                .filter(path -> folders.stream().noneMatch(other -> path.startsWith(other) && !path.equals(other)))
                .distinct()
                .toList();
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
                    unit, who, Optional.empty(), python.map(Tools.Python::executable), tools.folders(), program);
            Map<String, String> environment = new BlockEnvironment(tools).of(unit);
            return new Invocation(command, environment, unit.root(), new byte[0], LIMITS)
                    .run()
                    .succeeded();
        } finally {
            folder.remove(unit);
        }
    }
}
