package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubJobTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GITHUB_ACTIONS", "true",
            "GITHUB_SERVER_URL", "https://github.com",
            "GITHUB_REPOSITORY", "a/b.c",
            "GITHUB_SHA", COMMIT);

    @TempDir
    private Path folder;

    private static String filesWith(String name, String value) {
        Map<String, String> changed = new HashMap<>(ENVIRONMENT);
        changed.put(name, value);
        return GitHubJob.of(changed::get).files();
    }

    @Test
    void theEnvironmentTellsWhereFilesAre() {
        assertEquals(
                "https://github.com/a/b.c/blob/" + COMMIT + "/",
                GitHubJob.of(ENVIRONMENT::get).files());
        assertEquals("", filesWith("GITHUB_REPOSITORY", "a/b\"><script>"));
        assertEquals("", filesWith("GITHUB_SHA", ""));
        assertEquals("", filesWith("GITHUB_SERVER_URL", "javascript:x"));
        assertEquals("", filesWith("GITHUB_ACTIONS", "false"));
    }

    @Test
    void withoutAJobThereIsNothingToTell() throws Exception {
        GitHubJob none = GitHubJob.of(Map.<String, String>of()::get);

        assertFalse(none.isRunning());
        assertEquals(Optional.empty(), none.summary());
        none.append("lost");
    }

    @Test
    void theSummaryIsAppendedToAndItsRoomShrinks() throws Exception {
        Path summary = folder.resolve("summary.md");
        GitHubJob job = new GitHubJob(true, Optional.of(summary), "");

        assertEquals(1024 * 1024, job.room());
        Files.writeString(summary, "earlier\n");
        job.append("über\n");
        assertEquals("earlier\nüber\n", Files.readString(summary));
        assertEquals(1024 * 1024 - 8 - 6, job.room());
        assertTrue(job.isRunning());
    }
}
