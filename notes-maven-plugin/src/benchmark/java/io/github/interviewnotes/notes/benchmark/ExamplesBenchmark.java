package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import io.github.interviewnotes.notes.maven.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the examples of this repository's notes by the real command, whole Maven processes, with nothing remembered and with all. */
final class ExamplesBenchmark implements Benchmarks.Benchmark {

    private static final int WARM_RUNS = 3;

    @Override
    public List<Figure> measure() throws Exception {
        Path repository = Path.of(System.getProperty("benchmark.repository"));
        Path copy = Files.createTempDirectory("benchmark");
        copy(repository.resolve("notes"), copy.resolve("notes"));
        copy(repository.resolve("rules"), copy.resolve("rules"));
        MavenBuild maven = new MavenBuild(copy.resolve("notes"));
        String[] command = {MavenBuild.goal("test"), "-Dnotes.rulesDirectory=" + copy.resolve("rules")};
        double cold = seconds(maven, command);
        double warm = Double.MAX_VALUE;
        for (int i = 0; i < WARM_RUNS; i++) {
            warm = Math.min(warm, seconds(maven, command));
        }
        return List.of(
                new Figure("examples of all notes, nothing remembered, whole Maven run", cold, "s", 120),
                new Figure("examples of all notes, nothing changed, whole Maven run", warm, "s", 3));
    }

    private static double seconds(MavenBuild maven, String... command) throws Exception {
        long start = System.nanoTime();
        MavenBuild.Outcome outcome = maven.run(command);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (outcome.exit() != 0) {
            throw new IllegalStateException("the examples failed:\n" + outcome.output());
        }
        outcome.output().lines().filter(line -> line.contains(" ran, ")).forEach(System.out::println);
        return seconds;
    }

    /** Copies what a folder of notes holds; without the POM, which asks for its parent. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> wanted = files.filter(path -> !path.startsWith(from.resolve("target")))
                    .filter(path -> !path.endsWith("pom.xml"))
                    .toList();
            for (Path file : wanted) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
