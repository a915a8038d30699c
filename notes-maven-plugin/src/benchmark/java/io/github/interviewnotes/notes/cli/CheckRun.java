package io.github.interviewnotes.notes.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A process of the benchmark on whole checks: does what the command line does with its words, and writes its own seconds from the start
 * of the virtual machine and from its first statement, and its processor seconds without those of programs that it started.
 */
public final class CheckRun {

    private CheckRun() {}

    /** @param args the file that the seconds are written to, and the words of the command line */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        List<String> words = Arrays.asList(args).subList(1, args.length);
        Exit exit = new CommandLine(Commands.all(), Console.ofThisProcess()).run(words);
        double own = (System.nanoTime() - start) / 1e9;
        double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        Files.writeString(Path.of(args[0]), seconds + " " + own + " " + cpu);
        System.exit(exit.code());
    }
}
