package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import io.github.interviewnotes.notes.web.LinkRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Asks for 2,000 links of 50 hosts in a virtual machine of its own that may use 256 MB, server included. */
final class LinksBenchmark implements Benchmarks.Benchmark {

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + LinkRun.MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LinkRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException("the run failed: " + said);
        }
        String[] figures = said.strip().split(" ");
        return List.of(
                new Figure(
                        LinkRun.LINKS + " links over " + LinkRun.HOSTS + " hosts, " + LinkRun.LATENCY + " ms latency",
                        Double.parseDouble(figures[0]),
                        "s",
                        1.5 * LinkRun.BOUND_SECONDS),
                new Figure("the same, most memory of the heap", Double.parseDouble(figures[1]), "MB", LinkRun.MEGABYTES));
    }
}
