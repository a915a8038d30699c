package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.cli.CheckRun;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.maven.MavenBuild;
import io.github.interviewnotes.notes.rule.prose.ProseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks all notes of this repository by all rules in whole processes, as the command line does, with nothing remembered, nothing
 * changed, and one thing changed; and then, with nothing changed, by the goal.
 */
final class CheckBenchmark implements Benchmarks.Benchmark {

    private static final int RUNS = 5;
    private static final double NO_TARGET = Double.NaN;
    private static final List<String> COMMAND_LINE =
            List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=25", "-Xlog:disable");

    /** Maven's lines begin with its milliseconds. */
    private static final Pattern GOAL = Pattern.compile("(?s)(\\d+) \\[INFO\\] --- [^\\n]*:check .*?\\n(\\d+) \\[INFO\\] -{10,}\\n");

    private final Path repository = Path.of(System.getProperty("benchmark.repository", ".."));
    private final List<Figure> figures = new ArrayList<>();
    private Path folder;
    private Path notes;
    private String classPath = "";

    @Override
    public List<Figure> measure() throws Exception {
        folder = Files.createTempDirectory("benchmark");
        notes = folder.resolve("notes");
        copy(repository.resolve("notes"), notes);
        copy(repository.resolve("rules"), notes.resolve("rules"));
        classPath = PackedClassPath.of(System.getProperty("java.class.path"), folder);
        figures.add(new Figure("words of prose", words(), "words", NO_TARGET));

        add("nothing remembered", run(COMMAND_LINE), NO_TARGET);
        List<String> archived = new ArrayList<>(COMMAND_LINE);
        archived.add("-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"));
        run(archived);
        archived.set(COMMAND_LINE.size(), "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        add("nothing changed", best(archived, run -> {}), 0.3);
        add("one word more in the dictionary", best(archived, this::addWord), NO_TARGET);
        add("one paragraph changed", best(archived, this::addParagraph), NO_TARGET);
        add("one fence changed", best(archived, this::addFence), NO_TARGET);
        figures.add(new Figure("the goal through Maven, nothing changed, by its own clock", goal(), "s", NO_TARGET));
        return figures;
    }

    /**
     * What a process took.
     *
     * @param wall with the start of its virtual machine
     * @param own without
     */
    private record Seconds(double wall, double own, double cpu) {}

    private interface Change {
        void make(int run) throws IOException;
    }

    private void add(String what, Seconds seconds, double target) {
        figures.add(new Figure(what + ", by its own clock", seconds.own, "s", target));
        figures.add(new Figure("the same with the start of Java", seconds.wall, "s", NO_TARGET));
        figures.add(new Figure("the same, processor", seconds.cpu, "s", NO_TARGET));
    }

    private Seconds best(List<String> options, Change before) throws Exception {
        Seconds best = new Seconds(Double.MAX_VALUE, Double.MAX_VALUE, 0);
        for (int i = 0; i < RUNS; i++) {
            before.make(i);
            Seconds next = run(options);
            best = next.own < best.own ? next : best;
        }
        return best;
    }

    private Seconds run(List<String> options) throws IOException, InterruptedException {
        Path figures = folder.resolve("figures.txt");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=2",
                "-cp",
                classPath));
        command.addAll(options);
        command.addAll(List.of(
                CheckRun.class.getName(),
                figures.toString(),
                "check",
                "--sourceDirectory=" + notes,
                "--cacheDirectory=" + folder.resolve("cache"),
                "--failOn=never"));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("failed: " + Files.readString(said));
        }
        String[] seconds = Files.readString(figures).split(" ");
        return new Seconds(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]));
    }

    private void addWord(int run) throws IOException {
        append("rules/dictionary.txt", "zorkmid" + "s".repeat(run) + "x\n");
    }

    private void addParagraph(int run) throws IOException {
        append("hash_tables.md", "\nThe worker number " + run + " reads the log before it answers.\n");
    }

    private void addFence(int run) throws IOException {
        append("hash_tables.md", "\n```python\nnumber = " + run + "\n```\n");
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(notes.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** From the line that names the goal to the one behind it: with the loading of the plugin, without the start of Maven. */
    private double goal() throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i <= RUNS; i++) {
            MavenBuild.Outcome outcome = new MavenBuild(notes)
                    .run(
                            MavenBuild.goal("check"),
                            "-Dnotes.sourceDirectory=" + notes,
                            "-Dnotes.failOn=never",
                            "-Dnotes.cacheDirectory=" + folder.resolve("goal"),
                            "-Dorg.slf4j.simpleLogger.showDateTime=true");
            Matcher goal = GOAL.matcher(outcome.output());
            if (outcome.exit() != 0 || !goal.find()) {
                throw new IllegalStateException(outcome.output());
            }
            best = Math.min(best, (Long.parseLong(goal.group(2)) - Long.parseLong(goal.group(1))) / 1e3);
        }
        return best;
    }

    private double words() throws Exception {
        try (Workers workers = new Workers(1)) {
            return ProseText.words(ProseText.of(
                    new NotebookLoader(Configuration.defaults().notes(), workers).load(notes)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = from.relativize(file);
                if (!path.startsWith("target") && !path.startsWith("pom.xml")) {
                    Path copied = to.resolve(path.toString());
                    Files.createDirectories(copied.getParent());
                    Files.copy(file, copied);
                }
            }
        }
    }
}
