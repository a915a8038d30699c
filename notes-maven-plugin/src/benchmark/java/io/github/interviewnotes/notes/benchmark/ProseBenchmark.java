package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.ProseRun;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.rule.prose.ProseText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads the prose of this repository's notes in whole processes: ours from Markdown, LanguageTool's command line from
 * the same text, extracted. Seconds of a run cannot be compared with those of another; what can is the share.
 */
final class ProseBenchmark implements Benchmarks.Benchmark {

    private static final int WARM_RUNS = 3;
    private static final List<String> COMMAND_LINE =
            List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=25", "-Xlog:disable");
    private static final String JDK_XML = "com.sun.org.apache.xerces.internal.jaxp.";
    private static final double NO_TARGET = Double.NaN;

    private final Path repository = Path.of(System.getProperty("benchmark.repository", ".."));
    private Path rules = repository.resolve("rules");
    private String classPath = "";
    private final List<Figure> figures = new ArrayList<>();

    @Override
    public List<Figure> measure() throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        classPath = PackedClassPath.of(System.getProperty("java.class.path"), folder);
        Path notes = Files.createDirectory(folder.resolve("notes"));
        long words = copy(notes);
        Path text = extract(notes, folder.resolve("text.txt"));
        figures.add(new Figure("words of prose", words, "words", NO_TARGET));

        Seconds theirs = languageTool(text);
        Seconds cold = ours(notes, folder.resolve("cold"), COMMAND_LINE);
        add("LanguageTool's command line", theirs, NO_TARGET);
        add("ours with the settings of our command line, nothing remembered", cold, NO_TARGET);
        figures.add(new Figure("ours as a share of LanguageTool's", cold.wall / theirs.wall, "", 0.25));
        figures.add(new Figure("the same, processor", cold.cpu / theirs.cpu, "", NO_TARGET));
        figures.add(new Figure("the most heap that was used", cold.megabytes, "MB", 1024));
        Seconds plain = ours(notes, folder.resolve("plain"), List.of("-Xmx1g"));
        add("ours with Java's own settings, nothing remembered", plain, NO_TARGET);
        figures.add(new Figure("ours as a share of LanguageTool's", plain.wall / theirs.wall, "", NO_TARGET));

        List<String> archived = new ArrayList<>(COMMAND_LINE);
        archived.add("-XX:SharedArchiveFile=" + archive(notes, folder));
        Seconds warm = best(notes, folder.resolve("cold"), archived);
        add("ours, nothing changed", warm, NO_TARGET);
        figures.add(new Figure("the same by its own clock, from its first statement on", warm.own, "s", 0.3));
        rules = withOneMoreWord(folder.resolve("rules"));
        Seconds accepted = ours(notes, folder.resolve("cold"), archived);
        add("ours, one word more in the dictionary", accepted, NO_TARGET);
        figures.add(new Figure("the same by its own clock", accepted.own, "s", NO_TARGET));
        changeOne(notes);
        add("ours, one paragraph changed", ours(notes, folder.resolve("cold"), archived), NO_TARGET);
        return figures;
    }

    /**
     * What a process took.
     *
     * @param wall with the start of its virtual machine
     * @param own without
     */
    private record Seconds(double wall, double own, double cpu, double megabytes) {}

    private void add(String what, Seconds seconds, double target) {
        figures.add(new Figure(what, seconds.wall, "s", target));
        figures.add(new Figure(what + ", processor", seconds.cpu, "s", NO_TARGET));
    }

    /** The command line has an archive of its classes, made of a check; so have the runs that are compared with it. */
    private Path archive(Path notes, Path folder) throws Exception {
        Path archive = folder.resolve("classes.jsa");
        List<String> options = new ArrayList<>(COMMAND_LINE);
        options.add("-XX:ArchiveClassesAtExit=" + archive);
        ours(notes, folder.resolve("cold"), options);
        return archive;
    }

    private Seconds best(Path notes, Path cache, List<String> options) throws Exception {
        Seconds best = ours(notes, cache, options);
        for (int i = 1; i < WARM_RUNS; i++) {
            Seconds next = ours(notes, cache, options);
            best = next.wall < best.wall ? next : best;
        }
        return best;
    }

    private Seconds ours(Path notes, Path cache, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of(
                ProseRun.class.getName(),
                notes.toString(),
                rules.toString(),
                cache.toString()));
        String[] said = java(command).text.strip().split(" ");
        return new Seconds(
                Double.parseDouble(said[0]),
                Double.parseDouble(said[1]),
                Double.parseDouble(said[2]),
                Double.parseDouble(said[3]));
    }

    private Seconds languageTool(Path text) throws Exception {
        long start = System.nanoTime();
        List<String> command = List.of(
                "-Xmx1g",
                // it reads its rules with properties that no other parser of a class path knows
                "-Djavax.xml.parsers.SAXParserFactory=" + JDK_XML + "SAXParserFactoryImpl",
                "-Djavax.xml.parsers.DocumentBuilderFactory=" + JDK_XML + "DocumentBuilderFactoryImpl",
                "org.languagetool.commandline.Main",
                "-l",
                "en-US",
                "-c",
                "UTF-8",
                text.toString());
        Said said = java(command);
        double wall = (System.nanoTime() - start) / 1e9;
        return new Seconds(wall, NO_TARGET, said.cpu, NO_TARGET);
    }

    /**
     * What a process printed.
     *
     * @param cpu its processor seconds when last looked at, a tenth of a second before its end or less
     */
    private record Said(String text, double cpu) {}

    private Said java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=2",
                "-cp",
                classPath));
        command.addAll(arguments);
        Path text = Files.createTempFile("benchmark", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(text.toFile())
                .start();
        double cpu = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
        }
        String said = Files.readString(text, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("failed: " + said);
        }
        return new Said(said, cpu);
    }

    /** Copies notes until there are enough words, and returns how many there are. */
    private long copy(Path to) throws Exception {
        long wanted = Long.getLong("benchmark.words", 100_000);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(repository.resolve("notes"))) {
            files = walk.filter(file -> file.toString().endsWith(".md")
                            && !file.startsWith(repository.resolve("notes/target")))
                    .sorted()
                    .toList();
        }
        long words = 0;
        for (Path file : files) {
            if (words >= wanted) {
                return words;
            }
            Files.copy(file, to.resolve(file.getFileName().toString()));
            words = ProseText.words(passages(to));
        }
        return words;
    }

    private static Path extract(Path notes, Path text) throws Exception {
        return Files.writeString(text, String.join("\n\n", passages(notes)));
    }

    private static List<String> passages(Path notes) throws Exception {
        try (Workers workers = new Workers(1)) {
            return ProseText.of(
                    new NotebookLoader(Configuration.defaults().notes(), workers).load(notes));
        }
    }

    private Path withOneMoreWord(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(rules.relativize(file).toString()));
            }
        }
        Files.writeString(to.resolve("dictionary.txt"), "zorkmid\n");
        return to;
    }

    private static void changeOne(Path notes) throws IOException {
        try (Stream<Path> files = Files.list(notes)) {
            Path first = files.sorted().findFirst().orElseThrow();
            Files.writeString(first, Files.readString(first) + "\nOne more paragraph is read.\n");
        }
    }
}
