package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds of notes in several languages. */
class LanguagesIT {

    private static final String GERMAN = """
            # Indizes

            Ein Index beschleunigt das Lesen, weil die Datenbank nicht jede Zeile ansehen muss. Mit `EXPLAIN` sieht man, ob
            der Planner ihn auf PostgreSQL nimmt.

            Die Transaktoin ist gelöschtt. Das Haus sind groß. Wir haben den den Index gebaut.

            - Lese- und Schreibzugriffe kosten Zeit, `Kosten` nicht.
            """;

    private static final String MIXED = """
            # Words

            We recieve it.

            <div lang="de">

            Die Datenbank ist schnel.

            > Ein Index beschleunigt das Lesen.

            </div>

            The <span lang="de">Zeitgeist</span> and the <span lang="fr">mot juste</span>.
            """;

    @TempDir
    private Path temporary;

    private Path project;

    @BeforeEach
    void writeNotes() throws Exception {
        project = Files.createDirectory(temporary.resolve("notes"));
        write("INDEX.md", "# Index\n\n- **mixed.md** — A note.\n- **british.md** — A note.\n- **de/a.md** — A note.\n");
        write("mixed.md", MIXED);
        write("british.md", "---\nlang: en-GB\n---\n\n# Colours\n\nThe colour of the center.\n");
        write("de/a.md", GERMAN);
        write("rules/prose.yaml", "languages:\n  - {files: de/**, language: de}\n");
    }

    @Test
    void anotherLanguageIsOneDependencyAway() throws Exception {
        write("pom.xml", pom());

        MavenBuild.Outcome outcome = new MavenBuild(project).run(MavenBuild.goal("check"), "-Dnotes.failOn=never");

        assertEquals(0, outcome.exit(), outcome.output());
        assertEquals(
                List.of(
                        "british.md:7:19: error prose/spelling 'center' is misspelled; did you mean 'centre', 'canter' or"
                                + " 'censer'?",
                        "de/a.md:6:5: error prose/spelling 'Transaktoin' is misspelled; did you mean 'Transaktion'?",
                        "de/a.md:6:21: error prose/spelling 'gelöschtt' is misspelled; did you mean 'gelöscht', 'gelöschte'"
                                + " or 'gelöschten'?",
                        "de/a.md:6:41: error prose/grammar 'sind': Bitte prüfen, ob hier 'ist' stehen sollte"
                                + " [DE_SUBJECT_VERB_AGREEMENT]",
                        "de/a.md:6:62: error prose/grammar 'den den': Möglicher Tippfehler: ein Wort wird wiederholt; did"
                                + " you mean 'den'? [GERMAN_WORD_REPEAT_RULE]",
                        "mixed.md:3:4: error prose/spelling 'recieve' is misspelled; did you mean 'receive' or 'relieve'?",
                        "mixed.md:7:19: error prose/spelling 'schnel' is misspelled; did you mean 'schnell', 'scheel' or"
                                + " 'schwer'?"),
                findings());
        assertTrue(
                outcome.output().contains("; 1 passage unchecked: no org.languagetool:language-fr:"), outcome.output());
    }

    @Test
    void withoutItTheDependencyIsNamedAndNothingIsJudgedAsEnglish() throws Exception {
        MavenBuild.Outcome outcome =
                new MavenBuild(project).run(MavenBuild.goal("check"), "-Dnotes.failOn=never", "-Dnotes.language=en-CA");

        assertEquals(0, outcome.exit(), outcome.output());
        List<String> findings = findings();
        assertEquals(3, findings.size(), findings::toString);
        assertTrue(findings.get(0).startsWith("british.md:7:19: error prose/spelling 'center'"), findings::toString);
        assertTrue(
                findings.get(1)
                        .matches(
                                "de/a\\.md:1:1: error prose/missing-language there is no module for 'de', so the prose of"
                                        + " this note was not judged; add org\\.languagetool:language-de:\\S+ to the dependencies"
                                        + " of this plugin"),
                findings::toString);
        assertTrue(findings.get(2).startsWith("mixed.md:3:4: error prose/spelling 'recieve'"), findings::toString);
        assertTrue(
                outcome.output().contains("; 3 passages unchecked: no org.languagetool:language-de:"),
                outcome.output());
    }

    @Test
    void aParameterThatIsNoLanguageIsRefused() throws Exception {
        MavenBuild.Outcome outcome = new MavenBuild(project).run(MavenBuild.goal("check"), "-Dnotes.language=English");

        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(
                outcome.output()
                        .contains("the language of the notes is 'English'; expected a tag such as 'en-GB' or 'de'"),
                outcome.output());
    }

    private List<String> findings() throws Exception {
        return Files.readAllLines(project.resolve("target/notes/check.txt")).stream()
                .filter(line -> line.matches("[a-z/]+\\.md:.*"))
                .toList();
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
                        <dependencies>
                          <dependency>
                            <groupId>org.languagetool</groupId>
                            <artifactId>language-de</artifactId>
                            <version>%s</version>
                          </dependency>
                        </dependencies>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(plugin[0], plugin[1], plugin[2], System.getProperty("it.languagetool"));
    }

    private void write(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
