package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the archive of classes from what a check of some small notes of our own loads, so that Java need not read and verify them
 * each time.
 *
 * @param home the folder of the launcher
 * @param java what it runs with
 */
record ClassArchive(Path home, JavaSetup java) {

    private static final Limits LIMITS = new Limits(Duration.ofMinutes(3), 1 << 20);

    private static final Map<String, String> SAMPLE = Map.of(
            "INDEX.md", "# Index\n\n- [A](a.md): the first note\n- [B](b.md): the second note\n",
            "a.md", """
                    # A

                    It reads [a part](b.md#part) and [none](none.md) of teh notes; see [it][a] and <https://example.org>.

                    [a]: b.md

                    > A *quote* with `code` and **more**[^1].

                    [^1]: A footnote.

                    1. One
                       - two ~~three~~ <br>

                    | a | b |
                    |---|--:|
                    | 1 | `2` |

                    ```python
                    print(1)
                    ```

                    ```bash
                    echo one | sort
                    ```

                    ```java
                    int one = 1;
                    ```

                    ```sql
                    SELECT 1;
                    ```

                    ```yaml
                    a: 1
                    ```
                    """,
            "b.md",
                    "# B\n\n## Part\n\nThis are the second note.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```json\n[1]\n```\n",
            "rules/notes.yaml",
                    "notes:\n  include: ['**/*.md']\nrules:\n  fence/too-wide: {columns: 90}\n"
                            + "overrides: [{files: ['b.md'], rules: {fence/too-wide: info}}]\n",
            "rules/dictionary.txt", "sharding\n!whitelist -> allowlist\n",
            "rules/prose.yaml", "language: en-US\n",
            "rules/languages.yaml", "languages:\n  quux: [qx]\n",
            "rules/links.yaml", "mode: local\n",
            "rules/sections.yaml", """
                    schemas:
                      - files: ["a.md"]
                        title: {words: {min: 1, max: 8}}
                        sections:
                          - any: true
                            repeat: {min: 0, max: 9}
                            content: [{list: {items: {max: 9}}}, {text: {pattern: '.', min: 0}}, {fence: 0}]
                    """,
            "rules/grammar.xml", """
                    <rules lang="en">
                      <category id="OWN" name="Own">
                        <rule id="OWN_ONE" name="One">
                          <pattern><token regexp="yes">foo|fooo</token><token inflected="yes">bar</token></pattern>
                          <message>Did you mean <suggestion>food</suggestion>?</message>
                          <example correction="food">A <marker>foo bar</marker>.</example>
                          <example>A food.</example>
                        </rule>
                      </category>
                    </rules>
                    """);

    /**
     * Makes it.
     *
     * @return why it was not made, as one line; nothing where it was
     * @throws IOException if the notes cannot be written
     */
    Optional<String> make() throws IOException {
        Path folder = Files.createTempDirectory("notes-launcher");
        try {
            for (Map.Entry<String, String> file : SAMPLE.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Optional<Path> git = ProgramPath.ofThisProcess().find("git");
            if (git.isPresent()) {
                run(folder, List.of(git.get().toString(), "init", "--quiet", "--template="));
                run(folder, List.of(git.get().toString(), "add", "-A"));
            }
            Path cache = folder.resolve("cache");
            run(folder, check(folder, cache, List.of(), List.of()));
            for (String changed : List.of("a.md", "b.md")) {
                Files.writeString(
                        folder.resolve(changed), SAMPLE.get(changed) + "\n## More\n\nThese is another part.\n");
            }
            git.ifPresent(program -> run(folder, List.of(program.toString(), "add", "-A")));
            Files.deleteIfExists(home.resolve(Launcher.CLASSES));
            Run made = run(
                    folder,
                    check(
                            folder,
                            cache,
                            List.of("-XX:ArchiveClassesAtExit=" + Shell.path(home.resolve(Launcher.CLASSES))),
                            git.isPresent() ? List.of("--staged") : List.of()));
            return Files.exists(home.resolve(Launcher.CLASSES))
                    ? Optional.empty()
                    : Optional.of(made.errText().lines().findFirst().orElse("Java made none"));
        } finally {
            Folders.remove(folder);
        }
    }

    private List<String> check(Path folder, Path cache, List<String> virtualMachine, List<String> options) {
        List<String> command = new ArrayList<>(List.of(java.java().toString()));
        command.addAll(java.options(home));
        command.addAll(virtualMachine);
        command.addAll(List.of(
                JavaSetup.MAIN, "check", "--sourceDirectory=" + folder, "--cacheDirectory=" + cache, "--failOn=never"));
        command.addAll(options);
        return command;
    }

    /** A hook of git that starts this must not have it look into another repository. */
    private static Run run(Path folder, List<String> command) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        return new Invocation(command, environment, folder, new byte[0], LIMITS).run();
    }
}
