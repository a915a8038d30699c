package io.github.interviewnotes.notes.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The job on GitHub that a run is a step of, as its environment tells.
 *
 * @param isRunning whether there is one
 * @param summary the file that takes the step's summary
 * @param files the address that a path in the repository makes one of a file; empty where that is not known
 */
public record GitHubJob(boolean isRunning, Optional<Path> summary, String files) {

    /** A longer summary is refused whole: docs.github.com, "Workflow commands", "Step isolation and limits". */
    private static final long ROOM = 1024L * 1024;

    /**
     * Reads an environment.
     *
     * @param environment gives the value of a variable, or null
     */
    public static GitHubJob of(UnaryOperator<String> environment) {
        boolean running = "true".equals(environment.apply("GITHUB_ACTIONS"));
        return new GitHubJob(
                running,
                value("GITHUB_STEP_SUMMARY", environment).flatMap(GitHubJob::path),
                running ? files(environment) : "");
    }

    private static Optional<String> value(String name, UnaryOperator<String> environment) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String files(UnaryOperator<String> environment) {
        Optional<String> server =
                value("GITHUB_SERVER_URL", environment).filter(url -> url.matches("https?://[\\w.:-]+"));
        Optional<String> repository =
                value("GITHUB_REPOSITORY", environment).filter(name -> name.matches("[\\w.-]+/[\\w.-]+"));
        Optional<String> commit = value("GITHUB_SHA", environment).filter(sha -> sha.matches("[0-9a-f]{40,64}"));
        return server.isPresent() && repository.isPresent() && commit.isPresent()
                ? server.get() + "/" + repository.get() + "/blob/" + commit.get() + "/"
                : "";
    }

    /** Returns how many bytes the summary of the step can still take. */
    long room() {
        try {
            return summary.isPresent() && Files.exists(summary.get())
                    ? Math.max(0, ROOM - Files.size(summary.get()))
                    : ROOM;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Appends to the summary of the step, if there is one.
     *
     * @throws IOException if it cannot be written
     */
    void append(String markdown) throws IOException {
        if (summary.isPresent()) {
            Files.writeString(
                    summary.get(),
                    markdown,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
