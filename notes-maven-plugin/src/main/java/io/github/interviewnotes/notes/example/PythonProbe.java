package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the Python interpreter by asking one. It is asked with the caller's environment, since what starts it may need that, and then
 * started by its own name without it.
 *
 * @param environment the caller's
 * @param folder where it runs
 */
record PythonProbe(Map<String, String> environment, Path folder) {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 16 << 20);
    private static final List<String> PASSED_ON = List.of("PYTHONPATH", "VIRTUAL_ENV");

    /**
     * What was found.
     *
     * @param python the interpreter
     * @param versions of it and its packages, by the names that blocks know them by
     * @param state changes when a package does
     */
    record Found(Tools.Python python, Map<String, String> versions, String state) {}

    /** Returns the interpreter {@code wanted}, or else the first one of the environment that answers. */
    Optional<Found> probe(Optional<Path> wanted) throws IOException {
        for (Path candidate : wanted.map(List::of).orElseGet(this::interpreters)) {
            Path script = new UnitFolder(folder).writeResource("probe.py");
            Run run = new Invocation(
                            List.of(candidate.toString(), script.toString()), environment, folder, new byte[0], LIMITS)
                    .run();
            Found found = read(run.outText());
            if (run.succeeded() && found.python().executable().isAbsolute()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private List<Path> interpreters() {
        ProgramPath path = ProgramPath.of(environment.getOrDefault("PATH", ""));
        Optional<Path> active = Optional.ofNullable(environment.get("VIRTUAL_ENV"))
                .map(home -> Path.of(home).resolve(File.separatorChar == '\\' ? "Scripts/python.exe" : "bin/python"))
                .filter(Files::isExecutable);
        return Stream.of(active, path.find("python3"), path.find("python"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Found read(String answer) {
        Map<String, String> variables = new TreeMap<>();
        PASSED_ON.forEach(
                name -> Optional.ofNullable(environment.get(name)).ifPresent(value -> variables.put(name, value)));
        Map<String, String> versions = new TreeMap<>();
        List<Path> folders = new ArrayList<>();
        String executable = "";
        for (String line : answer.lines().toList()) {
            int tab = line.indexOf('\t');
            String value = line.substring(tab + 1);
            switch (line.substring(0, Math.max(0, tab))) {
                case "executable" -> executable = value;
                case "version" -> versions.put("python", value);
                case "sqlite" -> versions.put("sqlite", value);
                case "userbase" -> variables.put("PYTHONUSERBASE", value);
                case "folder" -> folders.add(Path.of(value));
                case "package" -> {
                    int space = value.lastIndexOf(' ');
                    addPackage(value.substring(0, space), value.substring(space + 1), versions);
                }
                default -> {
                    // what is installed counts in the state only
                }
            }
        }
        return new Found(new Tools.Python(Path.of(executable), variables, folders), versions, answer);
    }

    private static void addPackage(String name, String version, Map<String, String> versions) {
        switch (name) {
            case "djangorestframework" -> versions.put("drf", version);
            // the name belongs to the server
            case "redis" -> versions.put("package redis", version);
            case "bash", "git", "node", "posix", "postgres" -> {
                // a package of that name is not the tool
            }
            default -> versions.putIfAbsent(name, version);
        }
    }
}
