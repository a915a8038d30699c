package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.report.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTaskTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void makeFolder() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("repository/notes"));
        Files.createDirectory(root.resolve("../.git"));
        write("INDEX.md", "# Index\n\n- [A](a.md) — one\n- **sub/** — others\n");
        write("a.md", "# A\n");
        write("sub/b.md", "# B\n");
    }

    private void write(String path, String text) throws Exception {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private String explain(Optional<String> rule, Optional<String> file, Optional<String> language) throws Exception {
        NotesFolder folder = new NotesFolder(root, Optional.empty(), language);
        return new ExplainTask(folder, 1, rule, file, Style.PLAIN).run(folder.configuration());
    }

    private String rule(String name) throws Exception {
        return explain(Optional.of(name), Optional.empty(), Optional.empty());
    }

    private String file(String path) throws Exception {
        return explain(Optional.empty(), Optional.of(path), Optional.empty());
    }

    /** Returns what stands before the rules that nobody set. */
    private static String set(String explanation) {
        return explanation.replaceFirst("(?s)\n(Rules, all|Other rules,) as their pages say.*", "");
    }

    @Test
    void withoutRulesEverythingIsDefault() throws Exception {
        String explanation = file("a.md");
        assertEquals("""
                notes/a.md
                  rules from  nowhere: the notes' folder has no folder rules with rules in it, and notes.rulesDirectory names no other
                  a note      yes: its path fits '**/*.md' (default)
                  at most     2097152 bytes (default)
                  index       listed in notes/INDEX.md:3
                  language    en-US (default)
                  prose       the plugin's profile (default)
                  dictionary  none
                  web links   not judged (default); notes.links can say otherwise for a run
                  schemas     none, so no section is demanded
                """, set(explanation));
        assertTrue(
                explanation.contains("\nRules, all as their pages say\n  error       example/bad-option, "),
                explanation);
        assertTrue(explanation.contains("\n  info        baseline/mended, fence/no-language, "), explanation);
    }

    @Test
    void saysWhereEachSettingComesFrom() throws Exception {
        write("rules/notes.yaml", """
                notes:
                  include: ["*.md", "sub/**"]
                  max-bytes: 1000
                rules:
                  fence/tab: off
                  fence/too-wide:
                    columns: 100
                  index/unlisted-note: {severity: warning, ignore: [x.md, "y/**"]}
                  link/missing-alt: warning
                overrides:
                  - files: "sub/**"
                    rules: {fence/tab: error, section/empty: off}
                  - files: ["sub/b.md", "c.md"]
                    rules:
                      fence/tab: info
                """);
        write("rules/prose.yaml", """
                language: en-GB
                languages:
                  - {files: "sub/**", language: en-AU}
                rules: {EN_A_VS_AN: off}
                hidden:
                  - {rule: EN_A_VS_AN, sentence: An x., reason: so}
                """);
        write("rules/dictionary.txt", "frobnicate\nZorkmid\n");
        write("rules/links.yaml", "\nmode: external\n");
        write("rules/sections.yaml", """
                schemas:
                  - files: "**"
                    except: [INDEX.md]
                  - files: ["a.md"]
                  - files: ["sub/**", "x.md"]
                """);
        write("sub/b.md", """
                # B

                <!-- notes-disable-next-line fence/tab, link/empty-link -- on purpose -->
                <!-- notes-disable-file -- all of it -->
                """);
        assertEquals("""
                notes/sub/b.md
                  rules from  notes/rules/
                  a note      yes: its path fits 'sub/**' (notes/rules/notes.yaml:2)
                  at most     1000 bytes (notes/rules/notes.yaml:3)
                  index       listed with its folder in notes/INDEX.md:4
                  language    en-AU (notes/rules/prose.yaml:3, for 'sub/**')
                  prose       1 of LanguageTool's rules set (notes/rules/prose.yaml:4), 1 sentence hidden from a rule (notes/rules/prose.yaml:5)
                  dictionary  notes/rules/dictionary.txt, 2 entries
                  web links   judged (notes/rules/links.yaml:2); notes.links can say otherwise for a run
                  schemas     notes/rules/sections.yaml:2, for '**' except 'INDEX.md'
                              notes/rules/sections.yaml:5, for 'sub/**', 'x.md'
                  turned off  line 3: fence/tab, link/empty-link, the line after it -- on purpose
                              line 4: every rule, the whole note -- all of it

                Rules that are set for this note
                  fence/tab            info (notes/rules/notes.yaml:15, override for 'sub/b.md', 'c.md')
                  fence/too-wide       info (the rule's own)
                                       columns: 100 (notes/rules/notes.yaml:7)
                  index/unlisted-note  warning (notes/rules/notes.yaml:8; the rule's own is error)
                                       ignore: [x.md, y/**] (notes/rules/notes.yaml:8)
                  link/missing-alt     warning (notes/rules/notes.yaml:9)
                  section/empty        off (notes/rules/notes.yaml:12, override for 'sub/**'; the rule's own is warning)
                """, set(file("sub/b.md")));
        assertTrue(file("a.md")
                .contains("  fence/tab            off (notes/rules/notes.yaml:5; the rule's own is info)\n"));
        assertTrue(file("a.md").contains("  language    en-GB (notes/rules/prose.yaml:1)\n"));
        assertTrue(explain(Optional.empty(), Optional.of("a.md"), Optional.of("en-CA"))
                .contains("  language    en-CA (notes.language)\n"));
        write("a.md", "---\nlang: de\n---\n\n# A\n");
        assertTrue(file("a.md").contains("  language    'de' (its front matter, line 2)\n"), file("a.md"));
    }

    @Test
    void saysWhyAFileIsNoNote() throws Exception {
        write("rules/notes.yaml", "notes:\n  exclude:\n    - x/**\n    - drafts/**\n");
        String start = "notes/%s\n  rules from  notes/rules/\n  a note      no: ";
        assertEquals(
                start.formatted("drafts/x.md") + "'drafts/**' excludes it (notes/rules/notes.yaml:4)\n",
                file("drafts/x.md"));
        assertEquals(start.formatted(".hidden/x.md") + "'**/.*/**' excludes it (default)\n", file("./.hidden/x.md"));
        assertEquals(
                start.formatted("run.sh") + "its path does not fit '**/*.md' (default)\n",
                file(root.resolve("run.sh").toString()));
    }

    @Test
    void saysWhatTheIndexSays() throws Exception {
        write("c.md", "# C\n");
        write("README.md", "# What this is\n");
        assertTrue(file("INDEX.md").contains("  index       it is one, with 2 entries\n"));
        assertTrue(
                file("c.md").contains("  index       'INDEX.md' does not list this note, and no link leads to it\n"));
        assertTrue(file("README.md").contains("  index       not listed, and need not be\n"));
        Files.delete(root.resolve("INDEX.md"));
        assertTrue(
                file("c.md")
                        .contains(
                                "  index       there is none; INDEX.md would be one, or an index.md or README.md that names notes\n"));
    }

    @Test
    void aPathFromARepositoryIsUnderstood() throws Exception {
        assertEquals(file("a.md"), file("notes/a.md"));
        write("notes/a.md", "# Another\n");
        assertTrue(file("notes/a.md").startsWith("notes/notes/a.md\n"));
    }

    @Test
    void listsRules() throws Exception {
        List<String> all = explain(Optional.empty(), Optional.empty(), Optional.empty())
                .lines()
                .toList();
        assertEquals("rule                         severity  fix     reports", all.get(0));
        assertTrue(
                all.contains(
                        "section/empty                warning   -       A heading below which nothing stands: no text and no section."),
                all.toString());
        assertEquals(
                "fence/empty             warning   -       A code fence with no code in it.",
                rule("fence").lines().skip(1).findFirst().orElseThrow());
        assertEquals(rule("fence"), rule("fence/*"));
    }

    @Test
    void showsThePageAndTheNote() throws Exception {
        assertTrue(rule(" link/broken-anchor ").startsWith("link/broken-anchor\n\nA link to a heading"));
        String both = explain(Optional.of("link/broken-anchor"), Optional.of("a.md"), Optional.empty());
        assertTrue(both.startsWith("link/broken-anchor\n") && both.contains("\n\nnotes/a.md\n"), both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            link/broken-anchr  ¦ notes.rule is 'link/broken-anchr', which is no rule; did you mean 'link/broken-anchor'?
            broken-anchor      ¦ notes.rule is 'broken-anchor', which is no rule; did you mean 'link/broken-anchor'?
            empty              ¦ notes.rule is 'empty', which is no rule; did you mean 'fence/empty' or 'file/empty' or 'section/empty'?
            EN_A_VS_AN         ¦ notes.rule is 'EN_A_VS_AN', which is no rule of notes; it looks like one of LanguageTool's, which prose/grammar reports and prose.yaml can set
            something else     ¦ notes.rule is 'something else', which is no rule; without notes.rule all are listed
            """)
    void anUnknownRuleHasASuggestion(String name, String message) {
        assertEquals(
                message, assertThrows(SetupException.class, () -> rule(name)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            sub/c.md    ¦ there is no note 'sub/c.md' in ROOT; did you mean 'sub/b.md'?
            nowhere.md  ¦ there is no note 'nowhere.md' in ROOT
            ../x.md     ¦ notes.file is '../x.md', which leads out of the notes' folder; expected a path below ROOT
            """)
    void anUnknownNoteHasASuggestion(String path, String message) {
        assertEquals(
                message.replace("ROOT", root.toString()),
                assertThrows(SetupException.class, () -> file(path)).getMessage());
    }
}
