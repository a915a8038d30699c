package io.github.interviewnotes.notes.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A repository to try things in, of which no setting of this machine is part.
 *
 * @param folder its working tree
 */
public record TestRepository(Path folder) {

    /** What came of a program. */
    public record Outcome(int exit, String output) {}

    /** Makes a repository. */
    public static TestRepository init(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        TestRepository repository = new TestRepository(folder);
        repository.git("init", "-q", "-b", "main", "--template=");
        return repository;
    }

    public void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--no-verify", "--allow-empty", "-m", "notes");
    }

    /** Runs git, which must succeed, and returns what it prints. */
    public String git(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = tryGit(arguments);
        assertEquals(0, outcome.exit(), () -> Arrays.toString(arguments) + ": " + outcome.output());
        return outcome.output();
    }

    /** Runs git. */
    public Outcome tryGit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    /** Runs a program in the working tree. */
    public Outcome run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "a",
                        "GIT_AUTHOR_EMAIL", "a@example.org",
                        "GIT_COMMITTER_NAME", "a",
                        "GIT_COMMITTER_EMAIL", "a@example.org"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
