package io.github.interviewnotes.notes.benchmark;

import java.io.File;
import java.io.UncheckedIOException;
import io.github.interviewnotes.notes.benchmark.Benchmarks.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Publishes a long book as EPUB and PDF in a process of its own that may use 512 MB, and the same notes with pandoc and WeasyPrint, where
 * the machine has them.
 */
final class BooksBenchmark implements Benchmarks.Benchmark {

    private static final double NO_TARGET = Double.NaN;
    private static final int MEGABYTES = 512;
    private static final double SECONDS = 25;
    /** Those of the launcher, as far as they matter for a run of many seconds. */
    private static final List<String> COMMAND_LINE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> OTHERS = List.of("pandoc", "weasyprint");

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public List<Figure> measure() throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        Path notes = Files.createDirectory(folder.resolve("notes"));
        BookNotes.write(notes);
        ours("EPUB and PDF, with the command line's settings of Java", SECONDS, notes, folder, COMMAND_LINE);
        ours("the same, with Java's own settings", SECONDS, notes, folder, List.of());
        pages("pages", folder.resolve("book.pdf"));
        if (OTHERS.stream().allMatch(BooksBenchmark::isInstalled)) {
            others(notes, folder);
        } else {
            System.out.println("books: not compared, since this machine lacks one of " + OTHERS);
        }
        return figures;
    }

    private void ours(String what, double target, Path notes, Path folder, List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-Djava.awt.headless=true",
                "-XX:ActiveProcessorCount=2",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, flags);
        command.addAll(List.of(BooksRun.class.getName(), notes.toString(), folder.toString()));
        String[] said = run(command, notes).text.strip().split("\\s+");
        figures.add(new Figure(what + ", processor", Double.parseDouble(said[1]), "s", target));
        figures.add(new Figure("the same, by the clock", Double.parseDouble(said[0]), "s", NO_TARGET));
        figures.add(new Figure("the same, most memory of the old generation", Double.parseDouble(said[2]), "MB", MEGABYTES));
    }

    private void pages(String what, Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            figures.add(new Figure(what, document.getNumberOfPages(), "pages", NO_TARGET));
        }
        figures.add(new Figure("size of that PDF", Files.size(pdf) / 1e6, "MB", NO_TARGET));
    }

    private void others(Path notes, Path folder) throws IOException, InterruptedException {
        List<String> files;
        try (Stream<Path> all = Files.list(notes)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
        // its colours of code make WeasyPrint fail
        List<String> pandoc = new ArrayList<>(List.of(
                "pandoc", "-f", "gfm+footnotes", "--standalone", "--toc", "--no-highlight", "--metadata", "title=A Long Book"));
        pandoc.addAll(files);
        Path html = folder.resolve("theirs.html");
        Path pdf = folder.resolve("theirs.pdf");
        Ended epub = run(with(pandoc, "-o", folder.resolve("theirs.epub").toString()), notes);
        Ended page = run(with(pandoc, "-t", "html5", "-o", html.toString()), notes);
        Ended print = run(List.of("weasyprint", "-u", notes.toUri().toString(), html.toString(), pdf.toString()), notes);
        figures.add(new Figure(
                "pandoc's EPUB, pandoc and WeasyPrint's PDF, processor", epub.cpu + page.cpu + print.cpu, "s", NO_TARGET));
        figures.add(new Figure("WeasyPrint's share", print.cpu, "s", NO_TARGET));
        figures.add(new Figure("the most memory of WeasyPrint's process", print.megabytes, "MB", NO_TARGET));
        pages("WeasyPrint's pages", pdf);
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Arrays.stream(more)).toList();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * What a process printed and took.
     *
     * @param cpu its processor seconds when last looked at, a tenth of a second before its end or less
     * @param megabytes the most memory that it ever had, where the system tells
     */
    private record Ended(String text, double cpu, double megabytes) {}

    private static Ended run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path text = Files.createTempFile("benchmark", ".txt");
        Path complaints = Files.createTempFile("benchmark", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(complaints.toFile())
                .redirectOutput(text.toFile())
                .start();
        double cpu = 0;
        double megabytes = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
            megabytes = Math.max(megabytes, megabytes(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command.get(0) + " failed: " + Files.readString(complaints, StandardCharsets.UTF_8));
        }
        return new Ended(Files.readString(text, StandardCharsets.UTF_8), cpu, megabytes);
    }

    /** Linux, proc(5): {@code VmHWM} is the peak of the resident set in units of 1,024 bytes. */
    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // another system, or the process has just ended
            return 0;
        }
    }
}
