package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the books in virtual machines that agree in nothing but the notes. */
class ReproducibilityTest {

    @TempDir
    private Path folder;

    @Test
    void sameNotesGiveTheSameBytesEverywhere() throws Exception {
        Process first = build(
                "one",
                "-Duser.timezone=Asia/Kolkata",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");
        Process second = build(
                "two",
                "-Duser.timezone=America/St_Johns",
                "-Duser.language=ar",
                "-Dfile.encoding=UTF-8",
                "-XX:hashCode=2");
        for (Process process : List.of(first, second)) {
            String said = new String(process.getInputStream().readAllBytes());
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the build hangs");
            assertEquals(0, process.exitValue(), said);
        }
        for (Format format : Format.values()) {
            String file = format.fileName("notes");
            assertEquals(
                    hash(folder.resolve("one").resolve(file)),
                    hash(folder.resolve("two").resolve(file)),
                    file);
        }
    }

    private Process build(String name, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xmx1g",
                "-XX:+UnlockExperimentalVMOptions"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                folder.resolve(name).toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** What each machine runs. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws Exception {
            new Publisher()
                    .publish(
                            Library.load(Library.root()),
                            Library.root(),
                            Library.metadata(),
                            Order.of(EnumSet.allOf(Format.class), Path.of(arguments[0]), "notes"));
        }
    }
}
