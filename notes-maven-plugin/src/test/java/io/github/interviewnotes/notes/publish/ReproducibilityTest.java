package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Notebook;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the books in virtual machines that agree in nothing but the notes: another Java as well, where the machine has one. */
class ReproducibilityTest {

    private static final Path OWN_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    /** Where the options of a machine differ, the order of its notes in memory does, too. */
    private static final Map<String, List<String>> MACHINES = new TreeMap<>(Map.of(
            "turkish",
            List.of(
                    "-Duser.timezone=Asia/Kolkata",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dsun.jnu.encoding=ISO-8859-1"),
            "arabic",
            List.of(
                    "-Duser.timezone=America/St_Johns",
                    "-Duser.language=ar",
                    "-Duser.extensions=u-nu-arab",
                    "-Dfile.encoding=UTF-8",
                    "-Dline.separator=\r\n",
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=2"),
            "buddhist",
            List.of(
                    "-Duser.timezone=Pacific/Apia",
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.extensions=u-ca-buddhist-nu-thai",
                    "-Dfile.encoding=US-ASCII",
                    "-XX:ActiveProcessorCount=1")));

    @Test
    void sameNotesGiveTheSameBytesEverywhere() throws Exception {
        Map<String, Process> processes = new TreeMap<>();
        for (Map.Entry<String, List<String>> machine : MACHINES.entrySet()) {
            processes.put(machine.getKey(), build(machine.getKey(), OWN_JAVA, machine.getValue()));
        }
        for (Path java : otherJavas()) {
            String name = java.getFileName().toString();
            processes.put(name, build(name, java, List.of()));
        }
        for (Process process : processes.values()) {
            assertTrue(process.waitFor(8, TimeUnit.MINUTES), "the build hangs");
        }
        for (Format format : Format.values()) {
            String book = format.fileName("notes");
            Map<String, String> hashes = new TreeMap<>();
            Map<String, String> expected = new TreeMap<>();
            for (Map.Entry<String, Process> process : processes.entrySet()) {
                Path made = folder.resolve(process.getKey());
                assertEquals(0, process.getValue().exitValue(), Files.readString(made.resolve("log")));
                hashes.put(process.getKey(), hash(made.resolve(book)));
                expected.put(process.getKey(), hash(folder.resolve("turkish").resolve(book)));
            }
            assertEquals(expected, hashes, book);
        }
    }

    /** Returns the newest Java beside the one that runs the tests, if there is one. */
    private static List<Path> otherJavas() throws IOException {
        try (Stream<Path> javas = Files.list(OWN_JAVA.toAbsolutePath().getParent())) {
            return javas
                    .filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> feature(java) > Runtime.version().feature())
                    .max((one, other) -> Integer.compare(feature(one), feature(other)))
                    .stream()
                    .toList();
        }
    }

    /** The file {@code release} of a Java holds {@code JAVA_VERSION="25.0.1"}. */
    private static int feature(Path java) {
        try (Stream<String> lines = Files.lines(java.resolve("release"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return 0;
        }
    }

    private Process build(String name, Path java, List<String> options) throws Exception {
        Path made = Files.createDirectory(folder.resolve(name));
        List<String> command =
                new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-Djava.awt.headless=true", "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Build.class.getName(), made.toString()));
        return new ProcessBuilder(command)
                .directory(made.toFile())
                .redirectErrorStream(true)
                .redirectOutput(made.resolve("log").toFile())
                .start();
    }

    /** The machines stand in folders of their own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** What each machine runs. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Path root = inAnotherOrder(folder.resolve("library"));
            Notebook notebook = Library.load(root);
            new Publisher()
                    .publish(
                            notebook, root, Library.metadata(), Order.of(EnumSet.allOf(Format.class), folder, "notes"));
        }

        /** Copies the library so that its files lie in another order on each disk. */
        private static Path inAnotherOrder(Path to) throws IOException {
            List<Path> files;
            try (Stream<Path> all = Files.walk(Library.root())) {
                files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
            }
            Collections.sort(files);
            Collections.shuffle(files, new Random(to.getParent().getFileName().hashCode()));
            for (Path file : files) {
                Path copy = to.resolve(Library.root().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return to;
        }
    }
}
