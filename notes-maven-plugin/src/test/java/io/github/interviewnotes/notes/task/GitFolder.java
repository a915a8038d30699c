package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A working tree to try things in, which sees no configuration of the person who runs the tests.
 *
 * @param path where it lies
 */
record GitFolder(Path path) {

    static GitFolder init(Path path) throws Exception {
        Files.createDirectories(path);
        GitFolder folder = new GitFolder(path);
        folder.git("init", "-q", "-b", "main");
        return folder;
    }

    void write(String file, String text) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    void commit() throws Exception {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "notes");
    }

    void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.org",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(path.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", path.resolve("no-such-file").toString());
        Path log = Files.createTempFile("git", ".log");
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertEquals(0, process.waitFor(), () -> command + " " + log);
        } finally {
            Files.delete(log);
        }
    }
}
