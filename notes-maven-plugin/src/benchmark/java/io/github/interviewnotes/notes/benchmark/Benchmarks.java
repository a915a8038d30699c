package io.github.interviewnotes.notes.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the benchmark suite and writes what it measured to the console and to a file. The figures of one run can be compared with each
 * other, not with those of another machine.
 */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL =
            new TreeMap<>(Map.of(
                    "books", new BooksBenchmark(),
                    "check", new CheckBenchmark(),
                    "examples", new ExamplesBenchmark(),
                    "hook", new HookBenchmark(),
                    "links", new LinksBenchmark(),
                    "prose", new ProseBenchmark(),
                    "syntax", new SyntaxBenchmark()));

    private Benchmarks() {}

    /** Measures one thing in one or more ways. */
    interface Benchmark {

        /** Returns what was measured, in the order in which a reader wants it. */
        List<Figure> measure() throws Exception;
    }

    /**
     * One measured number.
     *
     * @param what what was measured
     * @param value the number
     * @param unit its unit
     * @param target what was aimed at, in the same unit; NaN where nothing was
     */
    record Figure(String what, double value, String unit, double target) {

        @Override
        public String toString() {
            String aim = Double.isNaN(target) ? "" : String.format("  (target: under %.1f %s)", target, unit);
            return String.format("%-64s %10.2f %s%s", what, value, unit, aim);
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param args the file that the figures are written to, and the names of the benchmarks, or nothing for all
     */
    public static void main(String[] args) throws Exception {
        List<String> names = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.copyOf(ALL.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Benchmark benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("there is no benchmark '" + name + "', only " + ALL.keySet());
            }
            for (Figure figure : benchmark.measure()) {
                lines.add(name + ": " + figure);
            }
        }
        lines.forEach(System.out::println);
        write(Path.of(args[0]), lines);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
