package io.github.interviewnotes.notes.example;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of this machine that blocks run with.
 *
 * @param python the interpreter
 * @param bash a Bash
 * @param postgres the folder with PostgreSQL's programs
 * @param redis a Redis or Valkey server
 * @param minimumPython the oldest Python that blocks are written for
 * @param versions of tools, services and Python packages that are there, by the names that blocks know them by
 * @param searchPath what blocks get as {@code PATH}
 * @param fingerprint changes when one of them does
 */
record Tools(
        Optional<Python> python,
        Optional<Path> bash,
        Optional<Path> postgres,
        Optional<Path> redis,
        Optional<Need> minimumPython,
        Map<String, String> versions,
        String searchPath,
        String fingerprint) {

    /** Where NixOS has its programs. */
    private static final Path RUNNING = Path.of("/run");

    Tools {
        versions = Map.copyOf(versions);
    }

    /**
     * A Python interpreter.
     *
     * @param executable the interpreter itself, not what starts it
     * @param environment the variables that lead it to its packages
     * @param folders where it and its packages lie
     */
    record Python(Path executable, Map<String, String> environment, List<Path> folders) {
        Python {
            environment = Map.copyOf(environment);
            folders = List.copyOf(folders);
        }
    }

    /** Returns the folders that blocks need besides their own: of the interpreter and Bash, and on NixOS those of the other tools. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        python.ifPresent(found -> folders.addAll(found.folders()));
        bash.map(Path::getParent).ifPresent(folders::add);
        Stream.of(searchPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.startsWith(RUNNING))
                .forEach(folders::add);
        return folders;
    }

    /** Why a block cannot run here. {@code due} says that it is meant to run elsewhere only. */
    record Lack(String reason, boolean due) {}

    /** Returns why a block cannot run here, or nothing when it can. */
    Optional<Lack> lackFor(Example example) {
        Optional<Lack> host = Optional.empty();
        if (example.kind().host() == Host.PYTHON && python.isEmpty()) {
            host = Optional.of(new Lack("python is missing", false));
        } else if (example.kind().host() == Host.PYTHON && minimumPython.isPresent()) {
            host = lackOf(minimumPython.get(), example).map(lack -> new Lack(lack.reason(), false));
        } else if (example.kind() == Kind.BASH && bash.isEmpty()) {
            host = Optional.of(new Lack("bash is missing", false));
        } else if (example.kind() == Kind.POSTGRES && postgres.isEmpty()) {
            host = Optional.of(new Lack("postgres is missing", false));
        }
        return host.or(() -> example.options().needs().stream()
                .flatMap(need -> lackOf(need, example).stream())
                .findFirst());
    }

    private Optional<Lack> lackOf(Need need, Example example) {
        String version = versions.get(need.capability());
        if (version == null) {
            return Optional.of(new Lack(
                    need.capability() + " is missing", need.capability().equals("posix")));
        }
        if (!need.isMetBy(version)) {
            return Optional.of(new Lack("needs " + need + ", here is " + version, true));
        }
        boolean inPython = example.kind().host() == Host.PYTHON;
        if (inPython && need.capability().equals("redis") && !versions.containsKey("package redis")) {
            return Optional.of(new Lack("the Python package redis is missing", false));
        }
        if (inPython
                && need.capability().equals("postgres")
                && !versions.containsKey("psycopg")
                && !versions.containsKey("psycopg2")) {
            return Optional.of(new Lack("the Python package psycopg is missing", false));
        }
        return Optional.empty();
    }
}
