package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTaskTest {

    private static final String YAML = "# What .markdownlint.json said, as far as these rules say it, too.\n\nrules:\n"
            + "  fence/no-language: off\n";

    @TempDir
    Path temporary;

    private Path folder;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void writeNotes() throws Exception {
        folder = temporary.resolve("repository/docs");
        write("repository/.git/HEAD", "");
        write(
                "repository/docs/a.md",
                "# A\n\n<!-- markdownlint-disable MD013 -->\n\n```\n<!-- markdownlint-disable -->\n```\n");
        write("repository/.markdownlint.json", "{\"MD040\": false}");
    }

    @Test
    void theConfigurationOfTheRepositoryIsFoundAndTakenOver() throws Exception {
        run(false, false);

        assertEquals(YAML, Files.readString(folder.resolve("rules/notes.yaml")));
        assertEquals(
                List.of(
                        ".markdownlint.json:1:2: MD040 (off) becomes fence/no-language: off",
                        "1 comment of markdownlint in 1 note means nothing here and may stay; to hide a finding, write"
                                + " <!-- notes-disable-next-line rule-id -- reason -->",
                        "docs/rules/notes.yaml is written; notes:check goes by it from now on"),
                heard);
    }

    @Test
    void theNearerOneCountsAndThatOfTheToolFirst() throws Exception {
        write("repository/docs/.markdownlint.yaml", "MD045: false\n");
        write("repository/docs/.markdownlint-cli2.jsonc", "{\"config\": {\"MD042\": false}}");
        run(false, true);

        assertTrue(heard.get(0).startsWith(".markdownlint-cli2.jsonc:1:"), heard::toString);
    }

    @Test
    void whatIsThereStaysUnlessSomebodyAsks() throws Exception {
        write("repository/docs/rules/notes.yaml", "rules: {}\n");
        SetupException refused = assertThrows(SetupException.class, () -> run(false, false));
        assertEquals("rules: {}\n", Files.readString(folder.resolve("rules/notes.yaml")));
        assertEquals("docs/rules/notes.yaml would be:\n" + YAML, heard.get(2));
        assertEquals(
                "docs/rules/notes.yaml is there already and was left as it is; take over by hand what it lacks, or replace it"
                        + " with notes.overwrite",
                refused.getMessage());

        run(true, false);
        assertEquals(YAML, Files.readString(folder.resolve("rules/notes.yaml")));
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        run(true, true);

        assertFalse(Files.exists(folder.resolve("rules")));
        assertEquals("Nothing was written; run the same command without notes.dryRun", heard.get(heard.size() - 1));
    }

    @Test
    void noConfigurationIsOneSentence() throws Exception {
        Files.delete(temporary.resolve("repository/.markdownlint.json"));
        write(".markdownlint.json", "{}");

        assertEquals(
                "there is no configuration of markdownlint in " + folder
                        + " or above it in its repository; name one with notes.from",
                assertThrows(SetupException.class, () -> run(false, false)).getMessage());
        Path nowhere = temporary.resolve("nowhere.json");
        assertEquals(
                "there is no file " + nowhere + "; set notes.from",
                assertThrows(SetupException.class, () -> run(Optional.of(nowhere), false, false))
                        .getMessage());
    }

    @Test
    void anotherEncodingIsNamed() throws Exception {
        Path file = temporary.resolve("repository/.markdownlint.json");
        Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});

        assertEquals(
                file + " is not UTF-8; save it as UTF-8",
                assertThrows(SetupException.class, () -> run(false, false)).getMessage());
    }

    private void run(boolean overwrite, boolean dryRun) throws SetupException, ConfigException, IOException {
        run(Optional.empty(), overwrite, dryRun);
    }

    private void run(Optional<Path> from, boolean overwrite, boolean dryRun)
            throws SetupException, ConfigException, IOException {
        NotesFolder notes = new NotesFolder(folder, Optional.empty(), Optional.empty());
        new ImportTask(notes, from, overwrite, dryRun, 1).run(notes.configuration(), new Listener() {
            @Override
            public void info(String words) {
                heard.add(words);
            }

            @Override
            public void warn(String words) {
                heard.add(words);
            }
        });
    }

    private void write(String path, String text) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
