package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Run;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the tools. They are asked for their versions with the caller's environment, which some need to find themselves. */
final class ToolsProbe {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 4 << 20);
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    private static final Path DEBIAN_POSTGRES = Path.of("/usr/lib/postgresql");

    private final Map<String, String> environment;
    private final ProgramPath path;
    private final Path folder;
    private final boolean windows = File.separatorChar == '\\';
    private final Map<String, String> versions = new TreeMap<>();
    private final Sha256 hash = new Sha256();

    /**
     * @param environment the caller's
     * @param folder where programs run, and an empty one
     */
    ToolsProbe(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.path = ProgramPath.of(environment.getOrDefault("PATH", ""));
        this.folder = folder;
    }

    /**
     * Looks for all tools.
     *
     * @param wantedPython the interpreter to use, if it is not the one of the environment
     * @param minimumPython the oldest version that blocks are written for
     * @param needed the capabilities whose versions matter
     */
    Tools probe(Optional<Path> wantedPython, Optional<Need> minimumPython, Set<String> needed) throws IOException {
        Optional<PythonProbe.Found> found = new PythonProbe(environment, folder).probe(wantedPython);
        found.ifPresent(answer -> versions.putAll(answer.versions()));
        found.ifPresent(answer -> hash.add(answer.state()));
        Optional<Tools.Python> python = found.map(PythonProbe.Found::python);
        Optional<Path> bash = windows ? Optional.empty() : path.find("bash");
        Optional<Path> postgres = postgres();
        Optional<Path> redis = path.find("redis-server", "valkey-server");
        if (!windows) {
            versions.put("posix", "1");
        }
        note("bash", bash, needed);
        note("git", path.find("git"), needed);
        note("node", path.find("node"), needed);
        note("postgres", postgres.map(bin -> bin.resolve("postgres")), needed);
        note("redis", redis, needed);
        return new Tools(python, bash, postgres, redis, minimumPython, versions, searchPath(python), hash.hex());
    }

    private Optional<Path> postgres() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN_POSTGRES)) {
            try (Stream<Path> all = Files.list(DEBIAN_POSTGRES)) {
                all.sorted((one, two) -> new Version(two.getFileName().toString())
                                .compareTo(new Version(one.getFileName().toString())))
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        path.find("initdb").map(Path::getParent).ifPresent(folders::add);
        return folders.stream()
                .filter(bin -> Stream.of("initdb", "postgres", "psql")
                        .map(bin::resolve)
                        .allMatch(Files::isExecutable))
                .findFirst();
    }

    /** Adds a program to the fingerprint and, when its version matters, to the versions. */
    private void note(String name, Optional<Path> program, Set<String> needed) throws IOException {
        if (program.isEmpty()) {
            hash.add(name).add("");
            return;
        }
        Path real = program.get().toRealPath();
        hash.add(name).add(real.toString()).add(Files.size(real) + " " + Files.getLastModifiedTime(real));
        if (needed.contains(name)) {
            Matcher version = VERSION.matcher(
                    run(List.of(program.get().toString(), "--version")).outText());
            versions.put(name, version.find() ? version.group() : "0");
        }
    }

    private Run run(List<String> command) {
        return new Invocation(command, environment, folder, new byte[0], LIMITS).run();
    }

    /** The interpreter's folder first, so that a script finds the same one. */
    private String searchPath(Optional<Tools.Python> python) {
        Stream<String> first = python.map(Tools.Python::executable).stream()
                .map(Path::getParent)
                .map(Path::toString);
        Stream<String> others = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(ToolsProbe::isAbsolute);
        return Stream.concat(first, others).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isAbsolute(String folder) {
        try {
            return Path.of(folder).isAbsolute();
        } catch (InvalidPathException e) {
            // what is no path holds no program
            return false;
        }
    }
}
