package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Judges the syntax of 5,000 different fences in a warm virtual machine, the start of each interpreter included. */
final class SyntaxBenchmark implements Benchmarks.Benchmark {

    static final int FENCES = 5000;

    @Override
    public List<Figure> measure() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SyntaxJudging.class.getName() + "\\..*")
                .forks(1)
                .warmupIterations(4)
                .measurementIterations(6)
                .shouldFailOnError(true)
                .build();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : new Runner(options).run()) {
            figures.add(new Figure(
                    FENCES + " fences in 12 languages, warm, mean of 6",
                    result.getPrimaryResult().getScore(),
                    "s",
                    5));
        }
        return figures;
    }
}
