package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.web.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about the plugin are Markdown that people read, and so are judged as notes are. */
class DocumentationTest {

    private static final Path REPOSITORY = Path.of("..");

    /** Words that are read in five minutes, 230 in one: M. Brysbaert, "How many words do we read per minute?", 2019, has 238. */
    private static final int FIVE_MINUTES = 5 * 230;

    @Test
    void linksAndFencesAreAsTheyShouldBe(@TempDir Path rules) throws Exception {
        Files.writeString(rules.resolve("notes.yaml"), """
                notes:
                  include: [README.md, rules/README.md, "notes-maven-plugin/*.md"]
                rules:
                  fence/too-wide: off
                """);
        NotesFolder pages = new NotesFolder(REPOSITORY, Optional.of(rules), Optional.empty());
        CheckResult result = new CheckTask(
                        pages,
                        Optional.empty(),
                        2,
                        ProseMode.OFF,
                        new LinkMode(Optional.empty()),
                        folder -> Scope.everything(),
                        NotebookLoader::load,
                        true,
                        false)
                .run(pages.configuration(), new Heard(), Progress.silent());

        assertTrue(result.notebook().notes().size() >= 6, result.ran().toString());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void theReadmeIsReadInFiveMinutes() throws Exception {
        int words = Files.readString(REPOSITORY.resolve("README.md")).strip().split("\\s+").length;
        assertTrue(words <= FIVE_MINUTES, words + " words; what is reference belongs in GUIDE.md");
    }
}
