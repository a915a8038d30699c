package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import io.github.interviewnotes.notes.maven.MavenBuild;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the hook, as the goal installs it, on what is staged of 500 notes, in whole processes; and then peers on the same notes, where the
 * machine has them. The variable PATH says where they are.
 */
final class HookBenchmark implements Benchmarks.Benchmark {

    private static final double NO_TARGET = Double.NaN;
    private static final int NOTES = 500;
    private static final int RUNS = 7;
    private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final Map<String, List<String>> PEERS =
            Map.of("markdownlint-cli2", List.of("**/*.md"), "rumdl", List.of("check", "."));

    private final List<Figure> figures = new ArrayList<>();
    private Path notes;

    @Override
    public List<Figure> measure() throws Exception {
        notes = Files.createTempDirectory("benchmark").resolve("notes");
        new ManyNotes(Path.of(System.getProperty("benchmark.repository", ".."))).write(notes, NOTES);
        git("init", "-q", "--template=");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "notes");
        install();

        Files.writeString(notes.resolve("code.txt"), "x\n");
        git("add", "-A");
        add("nothing of notes staged", best(RUNS, () -> {}), NO_TARGET);
        String first = ManyNotes.path(1);
        append(first, "\n## More\n\nThis is the part.\n");
        hook();
        // changed each time, since a note that is staged again as it was is not judged again
        Seconds one = best(RUNS, () -> append(first, "\nThis is the part.\n"));
        add("one of 500 notes staged, nothing new to read", one, 1);
        int[] count = {0};
        Seconds paragraph =
                best(RUNS, () -> append(first, "\nThe worker number " + ++count[0] + " reads the log before it answers.\n"));
        add("one of 500 notes staged, a new paragraph", paragraph, 4);
        for (String peer : PEERS.keySet().stream().sorted().toList()) {
            Optional<Path> program = find(peer);
            if (program.isPresent()) {
                List<String> command = new ArrayList<>(List.of(program.get().toString()));
                command.addAll(PEERS.get(peer));
                Seconds theirs = best(RUNS, command, () -> {});
                add(peer + ", all of them", theirs, NO_TARGET);
                figures.add(new Figure("ours, one staged, as a share of that", one.wall / theirs.wall, "", NO_TARGET));
            }
        }
        return figures;
    }

    /** What a process took, with the processes that it started. */
    private record Seconds(double wall, double cpu) {}

    private interface Change {
        void make() throws Exception;
    }

    private void add(String what, Seconds seconds, double target) {
        figures.add(new Figure(what, seconds.wall, "s", target));
        figures.add(new Figure("the same, processor", seconds.cpu, "s", NO_TARGET));
    }

    private Seconds best(int runs, Change before) throws Exception {
        return best(runs, List.of("sh", ".git/hooks/pre-commit"), before);
    }

    private Seconds best(int runs, List<String> command, Change before) throws Exception {
        Seconds best = new Seconds(Double.MAX_VALUE, 0);
        for (int i = 0; i < runs; i++) {
            before.make();
            Seconds next = timed(command);
            best = next.wall < best.wall ? next : best;
        }
        return best;
    }

    /** Makes the caches warm. */
    private void hook() throws IOException, InterruptedException {
        timed(List.of("sh", ".git/hooks/pre-commit"));
    }

    private void append(String path, String text) throws IOException, InterruptedException {
        Files.writeString(notes.resolve(path), text, StandardOpenOption.APPEND);
        git("add", "-A");
    }

    /** The shell's second line of {@code times} is what its children took. */
    private Seconds timed(List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("sh", "-c", "\"$@\" > /dev/null 2>&1; times", "sh"));
        all.addAll(command);
        long start = System.nanoTime();
        String times = run(all, notes);
        double wall = (System.nanoTime() - start) / 1e9;
        Matcher matcher = MINUTES_AND_SECONDS.matcher(times.substring(times.indexOf('\n')));
        double cpu = matcher.results().mapToDouble(HookBenchmark::seconds).sum();
        return new Seconds(wall, cpu);
    }

    private static double seconds(MatchResult match) {
        return 60 * Double.parseDouble(match.group(1)) + Double.parseDouble(match.group(2));
    }

    private void install() throws IOException, InterruptedException {
        MavenBuild.Outcome outcome = new MavenBuild(notes).run(MavenBuild.goal("hook"));
        if (outcome.exit() != 0) {
            throw new IllegalStateException(outcome.output());
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        run(command, notes);
    }

    private static String run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + text);
        }
        return text;
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
