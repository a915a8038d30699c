package io.github.interviewnotes.notes.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Maven, offline, on a folder as a user would, with the plugin that this build has just packaged. */
public final class MavenBuild {

    /**
     * What came of a build.
     *
     * @param exit Maven's exit code
     * @param output standard output and error, in the order they came
     */
    public record Outcome(int exit, String output) {}

    private static final String PLUGIN = System.getProperty("it.plugin");

    private final Path folder;
    private final Map<String, String> variables;

    public MavenBuild(Path folder) {
        this(folder, Map.of());
    }

    /** A build with these variables in its environment. */
    MavenBuild(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = variables;
    }

    /** Returns the full name of a goal: {@code group:artifact:version:goal}. */
    public static String goal(String name) {
        return PLUGIN + ":" + name;
    }

    public Outcome run(String... arguments) throws IOException, InterruptedException {
        Path settings = folder.resolveSibling(folder.getFileName() + "-settings.xml");
        Files.writeString(settings, """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>staged</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("it.localRepository")).toUri()));
        String script = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("it.maven.home"), "bin", script).toString(),
                "-B",
                "-ntp",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repository")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // the job that the tests run in is not the one that they are about
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("GITHUB_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(variables);
        Path log = Files.createTempFile("maven", ".log");
        try {
            Process process = builder.redirectOutput(log.toFile()).start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Maven did not end:\n" + Files.readString(log, StandardCharsets.UTF_8));
            }
            // Maven resets the terminal's colours even in a file
            String output = Files.readString(log, StandardCharsets.UTF_8).replace("\u001B[0m", "");
            return new Outcome(process.exitValue(), output);
        } finally {
            Files.delete(log);
        }
    }
}
