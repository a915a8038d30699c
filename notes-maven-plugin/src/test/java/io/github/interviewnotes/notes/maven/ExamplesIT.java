package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.process.ProgramPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that run the examples of a folder. */
class ExamplesIT {

    @TempDir
    private Path temporary;

    private Path project;

    @BeforeEach
    void needsTools() throws Exception {
        ProgramPath path = ProgramPath.ofThisProcess();
        assumeTrue(path.find("python3").isPresent() && path.find("bash").isPresent());
        project = Files.createDirectory(temporary.resolve("my notes"));
    }

    private MavenBuild.Outcome test(String... arguments) throws Exception {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = MavenBuild.goal("test");
        return new MavenBuild(project).run(all);
    }

    @Test
    void rightExamplesPassAndAreRememberedAndWrongOnesFail() throws Exception {
        Path note = project.resolve("a.md");
        String right = "# A\n\n```python\nprint(1)\n```\n\n```text output\n1\n```\n\n```bash needs=acme\nacme\n```\n";
        Files.writeString(note, right);

        MavenBuild.Outcome first = test("-X");
        assertEquals(0, first.exit(), first.output());
        assertTrue(
                first.output().contains("1 ran, 0 syntax-checked, 1 skipped (acme is missing); nothing to report"),
                first.output());
        assertTrue(first.output().contains("a.md:11: skipped: acme is missing"), first.output());
        assertTrue(first.output().contains("Examples run "), first.output());
        for (String report :
                List.of("test.txt", "test.json", "test.sarif", "TEST-notes-test.xml", "cache/examples.txt")) {
            assertTrue(Files.exists(project.resolve("target/notes/" + report)), report);
        }
        String junit = Files.readString(project.resolve("target/notes/TEST-notes-test.xml"));

        MavenBuild.Outcome second = test();
        assertEquals(0, second.exit(), second.output());
        assertEquals(junit, Files.readString(project.resolve("target/notes/TEST-notes-test.xml")));

        MavenBuild.Outcome strict = test("-Dnotes.strict");
        assertEquals(1, strict.exit(), strict.output());
        assertTrue(
                strict.output().contains("a.md:11:1: error example/skipped it did not run: acme is missing"),
                strict.output());

        Files.writeString(note, right.replace("print(1)", "print(2)"));
        MavenBuild.Outcome wrong = test("-q");
        assertEquals(1, wrong.exit(), wrong.output());
        assertTrue(
                wrong.output()
                        .contains("a.md:7:1: error example/output-differs the block above printed something else\n"
                                + "    7 | ```text output\n      | ^^^^^^^^^^^^^^\n      | --- expected\n      | +++ printed\n"
                                + "      | @@ -1,1 +1,1 @@\n      | -1\n      | +2"),
                wrong.output());
        assertTrue(
                Files.readString(project.resolve("target/notes/TEST-notes-test.xml"))
                        .contains("<failure type=\"example/output-differs\""),
                "JUnit sees it, too");
    }

    @Test
    void refusesAParameterThatCannotWork() throws Exception {
        Files.writeString(project.resolve("a.md"), "# A\n\n```python\nprint(1)\n```\n\n```bash\ntrue\n```\n");
        Path wrong = project.resolve("python");
        Files.writeString(wrong, "no program");
        MavenBuild.Outcome refused = test("-Dnotes.python=" + wrong);
        assertTrue(refused.output().contains("which does not answer as Python does"), refused.output());
        assertTrue(test("-Dnotes.exampleTimeout=0").output().contains("notes.exampleTimeout is 0; expected 1 or more"));

        Path broken = project.resolve("broken");
        Files.writeString(broken, "#!/bin/sh\n");
        assertTrue(broken.toFile().setExecutable(true));
        for (Path silent : List.of(broken, project)) {
            refused = test("-Dnotes.python=" + silent);
            assertTrue(refused.output().contains("which does not answer as Python does"), refused.output());
        }

        MavenBuild.Outcome skipped = test("-Dnotes.test.skip");
        assertTrue(skipped.output().contains("Skipped"), skipped.output());
        assertFalse(skipped.output().contains(" ran, "), skipped.output());
    }
}
