package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that check a folder. */
class CheckIT {

    private static final String GOOD = "# A note\n\nSee [the index](INDEX.md).\n";

    @TempDir
    private Path temporary;

    private Path project;

    @BeforeEach
    void writeGoodNotes() throws Exception {
        project = Files.createDirectory(temporary.resolve("my notes"));
        write("INDEX.md", "# Index\n\n- **a.md** — A note.\n");
        write("a.md", GOOD);
    }

    @Test
    void aFolderWithoutAPomIsChecked() throws Exception {
        MavenBuild.Outcome outcome = check();

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("2 notes, "), outcome.output());
        assertTrue(outcome.output().contains(": nothing to report"), outcome.output());
        for (String report : List.of("check.txt", "check.json", "check.sarif")) {
            assertTrue(Files.exists(project.resolve("target/notes/" + report)), report);
        }
        assertFalse(Files.exists(project.resolve("${project.basedir}")));
    }

    @Test
    void aFindingFailsTheBuildAndNamesItsPlace() throws Exception {
        write("a.md", "# A note\n\nSee [the index](INDEXX.md).\n");

        MavenBuild.Outcome outcome = check();

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("[ERROR] a.md:3:17: error link/broken-file "), outcome.output());
        assertTrue(outcome.output().contains("    3 | See [the index](INDEXX.md)."), outcome.output());
        assertTrue(
                outcome.output()
                        .contains("[ERROR] To mend all of this: mvn " + MavenBuild.goal("fix")
                                + "\n[ERROR] Then run the same command again"),
                outcome.output());
        assertTrue(
                Files.readString(project.resolve("target/notes/check.txt"))
                        .contains("a.md:3:17: error link/broken-file"),
                "the report names it too");
    }

    @Test
    void aQuietMavenSaysThatItShowsOnlyAFew() throws Exception {
        write("a.md", "# A note\n\nSee [the index](INDEXX.md), [one](INDEXY.md) and [more](INDEXZ.md).\n");

        MavenBuild.Outcome outcome = check("-q", "-Dnotes.maxFindings=1");

        assertTrue(outcome.output().contains("[ERROR] 2 more findings stand in "), outcome.output());
        assertTrue(outcome.output().contains("; -Dnotes.maxFindings=4 shows them here"), outcome.output());
    }

    @Test
    void reportsAreChosen() throws Exception {
        MavenBuild.Outcome outcome = check("-Dnotes.reports=checkstyle,junit,gitlab");

        assertEquals(0, outcome.exit(), outcome.output());
        try (Stream<Path> files = Files.list(project.resolve("target/notes"))) {
            assertEquals(
                    List.of("TEST-notes-check.xml", "cache", "check.checkstyle.xml", "check.gitlab.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        MavenBuild.Outcome wrong = check("-Dnotes.reports=xml");
        assertEquals(1, wrong.exit(), wrong.output());
        assertTrue(
                wrong.output()
                        .contains("notes.reports names 'xml'; expected some of text, json, sarif, checkstyle, junit,"
                                + " gitlab, github"),
                wrong.output());
    }

    @Test
    void aJobOnGitHubIsToldInCommandsOfItsOwn() throws Exception {
        write("a.md", "# A note\n\n[gone](##[add-mask]gone.md)\n");
        Path summary = temporary.resolve("summary.md");

        MavenBuild.Outcome outcome = new MavenBuild(
                        project, Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()))
                .run(MavenBuild.goal("check"));

        assertTrue(
                outcome.output().contains("\n::error file=a.md,line=3,endLine=3,col=8,endColumn=26,title=link/broken-"),
                outcome.output());
        assertTrue(outcome.output().contains("    3 | [gone](## [add-mask]gone.md)"), outcome.output());
        assertTrue(Files.readString(summary).startsWith("### notes:check\n\n2 notes, "), Files.readString(summary));
    }

    @Test
    void coloursFollowMaven() throws Exception {
        write("a.md", "# A note\n\n[gone](gone.md)\n");

        assertTrue(check("-Dstyle.color=always").output().contains("\u001B[1ma.md:3:8: "));
        assertTrue(check().output().contains("[ERROR] a.md:3:8: error link/broken-file "));
    }

    @Test
    void linksIntoTheWebAreJudgedOnlyWhereAsked() throws Exception {
        // an address that is refused without asking, so that this test needs no network
        write("a.md", "# A note\n\nSee [the page](http://127.0.0.1:9/x).\n");

        MavenBuild.Outcome offline = check();
        assertEquals(0, offline.exit(), offline.output());
        assertTrue(offline.output().contains(": nothing to report"), offline.output());

        MavenBuild.Outcome online = check("-Dnotes.links=external", "-Dnotes.failOn=warning");
        assertEquals(1, online.exit(), online.output());
        assertTrue(
                online.output()
                        .contains("a.md:3:16: warning link/private-address 'http://127.0.0.1:9/x' is not on the public"
                                + " web: the host '127.0.0.1' has the address 127.0.0.1, which is loopback"),
                online.output());
        assertTrue(Files.exists(project.resolve("target/notes/cache/failing-links.txt")), "the history");

        MavenBuild.Outcome wrong = check("-Dnotes.links=externel");
        assertEquals(1, wrong.exit(), wrong.output());
        assertTrue(
                wrong.output().contains("notes.links is 'externel'; expected 'local' or 'external'"), wrong.output());
    }

    @Test
    void thePolicySwitchesLinksIntoTheWebOnAndAParameterOff() throws Exception {
        write("a.md", "# A note\n\nSee [the page](http://127.0.0.1:9/x).\n");
        Files.createDirectory(project.resolve("rules"));
        write("rules/links.yaml", "mode: external\n");

        assertTrue(check().output().contains("link/private-address"));
        assertFalse(check("-Dnotes.links=local").output().contains("link/private-address"));
    }

    @Test
    void quietShowsFindingsAndNothingElse() throws Exception {
        MavenBuild.Outcome good = check("-q");
        assertEquals("", good.output().strip());

        write("a.md", "# A note\n\n[gone](gone.md)\n");
        MavenBuild.Outcome bad = check("-q");
        assertEquals(1, bad.exit(), bad.output());
        assertTrue(bad.output().contains("link/broken-file"), bad.output());
    }

    @Test
    void quietShowsWarningsThatFailTheBuild() throws Exception {
        write("a.md", "# A note\n\n## Empty\n");

        MavenBuild.Outcome passing = check("-q");
        assertEquals("", passing.output().strip());

        MavenBuild.Outcome failing = check("-q", "-Dnotes.failOn=warning");
        assertEquals(1, failing.exit(), failing.output());
        assertTrue(failing.output().contains("[ERROR] a.md:3:4: warning section/empty "), failing.output());
    }

    @Test
    void failOnNeverReportsAndPasses() throws Exception {
        write("a.md", "# A note\n\n[gone](gone.md)\n");

        MavenBuild.Outcome outcome = check("-Dnotes.failOn=never");

        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("link/broken-file"), outcome.output());
    }

    @Test
    void aSecondRunSaysTheSameFromTheCache() throws Exception {
        write("a.md", "# A note\n\nI recieve a [gone](gone.md) note.\n");

        check("-Dnotes.failOn=never");
        String first = Files.readString(project.resolve("target/notes/check.json"));
        assertTrue(Files.exists(project.resolve("target/notes/cache")));
        check("-Dnotes.failOn=never", "-Dnotes.threads=1");
        String second = Files.readString(project.resolve("target/notes/check.json"));
        check("-Dnotes.failOn=never", "-Dnotes.cache=false");
        String third = Files.readString(project.resolve("target/notes/check.json"));

        assertEquals(first, second);
        assertEquals(first, third);
        assertTrue(first.contains("prose/spelling"), first);
    }

    /** As on a full disk: folders stand where the files should. */
    @Test
    void whatCannotBeWrittenCostsNoFinding() throws Exception {
        write("a.md", "# A note\n\nI recieve a [gone](gone.md) note.\n");
        write("target/notes/cache/findings.json/in/the-way", "");
        write("target/notes/cache/prose.txt/in/the-way", "");

        MavenBuild.Outcome passing = check("-Dnotes.failOn=never");
        assertEquals(0, passing.exit(), passing.output());
        assertEquals(2, passing.output().split("\\[WARNING] The cache was not written \\(").length, passing.output());
        assertTrue(
                passing.output()
                        .contains("), so the next run does the same work again; make room for it, or name another"
                                + " folder with notes.cacheDirectory\n"),
                passing.output());
        assertTrue(passing.output().contains("a.md:3:20: error link/broken-file "), passing.output());
        assertEquals(1, check().exit());

        for (String report : List.of("check.txt", "check.json", "check.sarif")) {
            Files.delete(project.resolve("target/notes/" + report));
        }
        write("target/notes/check.json/in/the-way", "");
        MavenBuild.Outcome unreported = check("-Dnotes.failOn=never");
        assertEquals(1, unreported.exit(), unreported.output());
        int finding = unreported.output().indexOf("a.md:3:20: error link/broken-file ");
        int fault = unreported.output().indexOf("check.json cannot be written (");
        assertTrue(finding >= 0 && finding < fault, unreported.output());
        assertTrue(
                unreported
                        .output()
                        .contains("; make room for it, or set notes.outputDirectory; the findings stand above"),
                unreported.output());
        assertTrue(Files.exists(project.resolve("target/notes/check.txt")), "the other reports");
        assertTrue(Files.exists(project.resolve("target/notes/check.sarif")), "the other reports");
    }

    @Test
    void spellingAloneFindsWhatTheFullCheckFindsOfIt() throws Exception {
        write(
                "a.md",
                String.join(
                        "\n",
                        "# A note that is writen",
                        "",
                        "It is an tree, which *recieves* the `rows`; their isn't a [beleif](INDEX.md) in Postgresql.",
                        "",
                        "- A zorkmid cost two zorkmids’s, and teh the rows is read-onyl.",
                        "",
                        "| Colum | Vice versa |",
                        "|---|---|",
                        "| seperate_id seperate | an pyhton, on a ad hoc bases |",
                        ""));
        String left = "grammar was left to the full check (notes.prose=full)";

        MavenBuild.Outcome alone = check("-Dnotes.prose=spelling", "-Dnotes.cache=false");
        List<String> ofWords = ofWords();
        MavenBuild.Outcome full = check("-Dnotes.cache=false");

        assertTrue(alone.output().contains(left), alone.output());
        assertFalse(alone.output().contains("prose/grammar"), alone.output());
        assertFalse(full.output().contains(left), full.output());
        assertTrue(full.output().contains("prose/grammar 'an'"), full.output());
        assertEquals(ofWords(), ofWords);
        assertTrue(ofWords.size() > 6, ofWords::toString);
    }

    private List<String> ofWords() throws Exception {
        try (Stream<String> lines = Files.lines(project.resolve("target/notes/check.txt"))) {
            return lines.filter(line -> line.contains(" prose/") && !line.contains(" prose/grammar "))
                    .toList();
        }
    }

    @Test
    void aBrokenSetUpIsAnErrorOfItsOwn() throws Exception {
        write("rules/notes.yaml", "rulez: {}\n");

        MavenBuild.Outcome outcome = check();

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("rules/notes.yaml:1:1: unknown key 'rulez'"), outcome.output());
        assertTrue(outcome.output().contains("MojoExecutionException"), outcome.output());
        assertFalse(outcome.output().contains("\tat "), "no stack trace: " + outcome.output());
    }

    @Test
    void wrongParametersAreNamed() throws Exception {
        assertTrue(check("-Dnotes.failOn=sometimes")
                .output()
                .contains("notes.failOn is 'sometimes'; expected error, warning, info or never"));
        assertTrue(check("-Dnotes.rulesDirectory=nowhere")
                .output()
                .contains("nowhere is not a folder; set notes.rulesDirectory"));
        assertTrue(check("-Dnotes.sourceDirectory=nowhere").output().contains("there is no folder "));
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        String nothing = new MavenBuild(empty).run(MavenBuild.goal("check")).output();
        assertTrue(nothing.contains("there is no note in "), nothing);
        assertFalse(nothing.contains("nothing to report"), nothing);
    }

    @Test
    void aProjectRunsItInItsLifecycle() throws Exception {
        write("pom.xml", pom());
        write("a.md", "# A note\n\n[gone](gone.md)\n");

        MavenBuild.Outcome failing = new MavenBuild(project).run("-T2", "test");
        assertEquals(1, failing.exit(), failing.output());
        assertTrue(failing.output().contains("BUILD FAILURE"), failing.output());

        MavenBuild.Outcome skipped = new MavenBuild(project).run("test", "-Dnotes.check.skip");
        assertEquals(0, skipped.exit(), skipped.output());

        MavenBuild.Outcome skipTests = new MavenBuild(project).run("test", "-DskipTests");
        assertEquals(1, skipTests.exit(), "skipping tests does not skip the check");
    }

    private MavenBuild.Outcome check(String... arguments) throws Exception {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = MavenBuild.goal("check");
        return new MavenBuild(project).run(all);
    }

    private static String pom() {
        String[] plugin = System.getProperty("it.plugin").split(":");
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>my-notes</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>check</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted((Object[]) plugin);
    }

    private void write(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
