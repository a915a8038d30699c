package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With other programs, nothing that was said with these is believed. */
class ProgramsTest {

    @TempDir
    Path folder;

    private final Kept memory = Kept.nothing();
    private Path link;

    @BeforeEach
    void linkPython() throws IOException {
        Optional<Path> python = Python.find(ProgramPath.ofThisProcess());
        assumeTrue(python.isPresent());
        link = Files.createSymbolicLink(folder.resolve("python3"), python.get().toRealPath());
    }

    /** JUnit warns of links that lead out of its folder. */
    @AfterEach
    void removeLink() throws IOException {
        Files.deleteIfExists(folder.resolve("python3"));
    }

    private Optional<String> fingerprint() {
        return new Programs(ProgramPath.of(folder.toString()), memory).fingerprint();
    }

    @Test
    void theSameProgramsAreToldOnceAndTheSame() {
        Optional<String> asked = fingerprint();
        assertTrue(asked.isPresent());
        assertEquals(asked, fingerprint());
        assumeTrue(Files.exists(Path.of("/proc/self/maps")));
        assertEquals(1, memory.answers().size());
        memory.answers().replaceAll((key, answer) -> "another" + answer);
        assertNotEquals(asked, fingerprint(), "it was asked again");
        memory.answers().clear();
        assertEquals(asked, fingerprint());
    }

    @Test
    void anotherProgramIsTold() throws IOException {
        Optional<String> asked = fingerprint();
        Path program = link.toRealPath();
        Files.delete(link);
        Optional<String> gone = fingerprint();
        assertNotEquals(asked, gone);
        Files.copy(program, link);
        assertNotEquals(gone, fingerprint());
        assertNotEquals(asked, fingerprint());
    }

    @Test
    void aProgramThatDoesNotAnswerIsNotTold() throws IOException {
        Files.delete(link);
        Files.writeString(link, "no program");
        assertTrue(link.toFile().setExecutable(true));
        assertEquals(Optional.empty(), fingerprint());
    }

    @Test
    void codeIsJudgedAgainWhereAProgramIsGoneOrBack() throws IOException {
        Notebook notebook = Notes.notebook(Notes.parse("a.md", "# A\n\n```python\na =\n```\n\n```json\n[1]\n```\n"));
        List<String> said = List.of("3: Faulty");
        assertEquals(said, judged(notebook));
        int kept = memory.answers().size();
        assertEquals(said, judged(notebook));
        assertEquals(kept, memory.answers().size());

        Path program = link.toRealPath();
        Files.delete(link);
        assertEquals(List.of("3: Unjudged"), judged(notebook));
        Files.createSymbolicLink(link, program);
        assertEquals(said, judged(notebook));
    }

    @Test
    void whatWasSaidIsBelievedWithTheSamePrograms() {
        Notebook notebook = Notes.notebook(Notes.parse("a.md", "# A\n\n```python\na =\n```\n"));
        judged(notebook);
        memory.answers().replaceAll((key, answer) -> answer.startsWith("0 faulty ") ? "" : answer);
        assertEquals(List.of(), judged(notebook));
    }

    private List<String> judged(Notebook notebook) {
        Languages languages = Configuration.defaults().languages();
        return SyntaxCheck.remembering(languages, ProgramPath.of(folder.toString()), memory).judged(notebook).stream()
                .map(judged -> judged.opening().start().line() + ": "
                        + judged.verdict().getClass().getSimpleName())
                .toList();
    }
}
