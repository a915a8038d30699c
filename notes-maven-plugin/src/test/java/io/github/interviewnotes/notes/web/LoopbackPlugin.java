package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The plugin of this build less the line that refuses loopback, under a version of its own. No option of the plugin opens loopback, so
 * a whole build that must reach a server of a test has to run another plugin.
 */
final class LoopbackPlugin {

    private static final String LINE = "of4(8, \"loopback\", 127),";

    private LoopbackPlugin() {}

    /**
     * Installs it beside the plugin that was staged for whole builds.
     *
     * @param classes where it may be compiled
     * @return {@code group:artifact:version}
     */
    static String install(Path classes) throws IOException {
        String[] name = System.getProperty("it.plugin").split(":");
        String version = name[2] + "-loopback";
        Path plugin = Path.of(System.getProperty("it.repository"), name[0].replace('.', '/'), name[1]);
        Path staged = plugin.resolve(name[2]).resolve(name[1] + "-" + name[2]);
        Path folder = Files.createDirectories(plugin.resolve(version));
        Path jar = folder.resolve(name[1] + "-" + version + ".jar");
        Files.copy(Path.of(staged + ".jar"), jar, StandardCopyOption.REPLACE_EXISTING);
        replace(
                Path.of(staged + ".pom"),
                folder.resolve(name[1] + "-" + version + ".pom"),
                pom -> pom.replaceFirst(
                        "(?s)(<artifactId>" + name[1] + "</artifactId>)(\\s*<version>[^<]*</version>)?",
                        "$1<version>" + version + "</version>"));
        compile(jar, classes);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path one : compiled.filter(Files::isRegularFile).toList()) {
                Path place = inside.getPath(classes.relativize(one).toString());
                Files.copy(one, place, StandardCopyOption.REPLACE_EXISTING);
            }
            Path descriptor = inside.getPath("META-INF/maven/plugin.xml");
            replace(
                    descriptor,
                    descriptor,
                    text -> text.replaceFirst(
                            "<version>" + name[2] + "</version>", "<version>" + version + "</version>"));
        }
        return name[0] + ":" + name[1] + ":" + version;
    }

    private interface Change {
        String of(String text);
    }

    private static void replace(Path from, Path to, Change change) throws IOException {
        String before = Files.readString(from);
        String after = change.of(before);
        assertNotEquals(before, after, () -> "nothing to change in " + from.getFileName());
        Files.writeString(to, after);
    }

    private static void compile(Path jar, Path classes) throws IOException {
        Path source = Files.createDirectories(classes.resolveSibling("source")).resolve("AddressGuard.java");
        Path original = Path.of("src/main/java", AddressGuard.class.getName().replace('.', '/') + ".java");
        replace(original, source, text -> text.replace(LINE, ""));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> arguments =
                List.of("--release", "17", "-cp", jar.toString(), "-d", classes.toString(), source.toString());
        int exit = compiler.run(null, said, said, arguments.toArray(new String[0]));
        assertEquals(0, exit, () -> said.toString(StandardCharsets.UTF_8));
    }
}
