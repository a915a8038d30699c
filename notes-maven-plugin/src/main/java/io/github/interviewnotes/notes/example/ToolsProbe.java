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
    private static final List<String> PASSED_ON = List.of("PYTHONPATH", "VIRTUAL_ENV");

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
     * @param needed the capabilities whose versions matter
     */
    Tools probe(Optional<Path> wantedPython, Set<String> needed) throws IOException {
        Optional<Tools.Python> python = Optional.empty();
        List<Path> candidates = wantedPython.map(List::of).orElseGet(this::interpreters);
        for (Path candidate : candidates) {
            python = python.isPresent() ? python : python(candidate);
        }
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
        return new Tools(python, bash, postgres, redis, versions, searchPath(python), hash.hex());
    }

    private List<Path> interpreters() {
        Optional<Path> active = Optional.ofNullable(environment.get("VIRTUAL_ENV"))
                .map(home -> Path.of(home).resolve(windows ? "Scripts/python.exe" : "bin/python"))
                .filter(Files::isExecutable);
        return Stream.of(active, path.find("python3"), path.find("python"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Tools.Python> python(Path program) throws IOException {
        Path probe = new UnitFolder(folder).writeResource("probe.py");
        Run run = run(List.of(program.toString(), probe.toString()));
        if (!run.succeeded()) {
            return Optional.empty();
        }
        hash.add(run.out());
        Map<String, String> variables = new TreeMap<>();
        PASSED_ON.forEach(
                name -> Optional.ofNullable(environment.get(name)).ifPresent(value -> variables.put(name, value)));
        List<Path> folders = new ArrayList<>();
        String executable = "";
        for (String line : run.outText().lines().toList()) {
            int tab = line.indexOf('\t');
            String value = line.substring(tab + 1);
            switch (line.substring(0, Math.max(0, tab))) {
                case "executable" -> executable = value;
                case "version" -> versions.put("python", value);
                case "sqlite" -> versions.put("sqlite", value);
                case "userbase" -> variables.put("PYTHONUSERBASE", value);
                case "folder" -> folders.add(Path.of(value));
                case "package" ->
                    addPackage(value.substring(0, value.indexOf(' ')), value.substring(value.indexOf(' ') + 1));
                default -> {
                    // what is installed counts in the fingerprint only
                }
            }
        }
        return executable.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tools.Python(Path.of(executable), variables, folders));
    }

    private void addPackage(String name, String version) {
        switch (name) {
            case "djangorestframework" -> versions.put("drf", version);
            // the name belongs to the server
            case "redis" -> versions.put("package redis", version);
            case "git", "node", "postgres", "python", "bash" -> {
                // a package of that name is not the tool
            }
            default -> versions.putIfAbsent(name, version);
        }
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
