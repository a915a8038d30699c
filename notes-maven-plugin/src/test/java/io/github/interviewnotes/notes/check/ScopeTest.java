package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeNotes() throws Exception {
        write("INDEX.md", """
                # Notes

                - [a](a.md): the first
                - [b](b.md): the second
                - [c](django/c.md): the third
                """);
        write("a.md", "# A\n\nSee [b](b.md#gone) and [c](django/c.md).\n\n[lost](lost.md)\n\n## Empty\n");
        write("b.md", "# B\n\nSee [a](a.md#nowhere), ![](a.png) and [old](old.md).\n\n## Empty\n");
        write("django/c.md", "# C\n\n[a](../a.md)\n\n[lost](lost.md)\n\n```\nx\n```\n");
    }

    @Test
    void aChangedNoteHasAllItsFindings() throws Exception {
        write("django/c.md", "# C\n\n[lost](lost.md)\n\n```\nx\n```\n");

        assertEquals(
                List.of("django/c.md:3:8 link/broken-file", "django/c.md:5:1 fence/no-language"),
                findings("django/c.md"));
    }

    @Test
    void aNoteThatLinksToAChangedOneHasItsFindingsAboutThat() throws Exception {
        assertEquals(
                List.of(
                        "a.md:3:9 link/broken-anchor",
                        "a.md:5:8 link/broken-file",
                        "a.md:7:4 section/empty",
                        "b.md:3:9 link/broken-anchor"),
                findings("a.md"));
    }

    @Test
    void whatLedToADeletedFileIsInScope() throws Exception {
        Files.delete(folder.resolve("django/c.md"));

        assertEquals(
                List.of("INDEX.md:5:7 index/dangling-entry", "a.md:3:28 link/broken-file"), findings("django/c.md"));
        assertTrue(
                summary("django/c.md").startsWith("2 of 3 notes (2 that link to a file changed since origin/main), "),
                summary("django/c.md"));
    }

    @Test
    void aPictureThatIsGoneIsInScopeWhereItIsShown() throws Exception {
        assertEquals(List.of("b.md:3:28 link/broken-image"), findings("a.png"));
    }

    @Test
    void aRenamedNoteIsInScopeByBothNames() throws Exception {
        write("new.md", "# New\n\nA note.\n");

        assertEquals(
                List.of("b.md:3:45 link/broken-file", "new.md:1:1 index/unlisted-note"), findings("old.md", "new.md"));
    }

    @Test
    void anEntryThatIsTakenOutOfAnIndexIsFound() throws Exception {
        write("INDEX.md", "# Notes\n\n- [a](a.md): the first\n- [c](django/c.md): the third\n");

        assertTrue(findings("INDEX.md").contains("b.md:1:1 index/unlisted-note"), findings("INDEX.md")::toString);
    }

    @Test
    void aLinkInAnotherLetterCaseLeadsToTheChangedFile() throws Exception {
        write("b.md", "# B\n\n[c](Django/C.md)\n");

        assertEquals(
                List.of("b.md:3:5 link/case-mismatch"),
                findings("django/c.md").stream()
                        .filter(finding -> finding.startsWith("b.md"))
                        .toList());
    }

    @Test
    void aLinkToAFolderLeadsToItsReadme() throws Exception {
        write("a.md", "# A\n\n[the readme](django/#setup)\n");
        write("django/README.md", "# Django\n");

        assertEquals(
                List.of("a.md:3:14 link/broken-anchor"),
                findings("django/README.md").stream()
                        .filter(finding -> finding.startsWith("a.md"))
                        .toList());
    }

    @Test
    void aFolderAmongTheFilesIsARepositoryOfItsOwnThatChanged() throws Exception {
        assertEquals(findings("django/c.md"), findings("django"));
        assertTrue(summary("django").startsWith("3 of 4 notes (1 changed since origin/main, 2 that link to them), "));
    }

    @Test
    void theLastLineSaysWhatTheScopeWas() throws Exception {
        int rules = rules().size();

        assertTrue(
                summary("a.md")
                        .matches("4 of 4 notes \\(1 changed since origin/main, 3 that link to them\\), \\d+ rules:"),
                summary("a.md"));
        assertTrue(
                summary("nothing.md").startsWith("0 of 4 notes (none changed since origin/main), "),
                summary("nothing.md"));
        assertEquals("4 notes, " + rules + " rules:", check(Scope.everything()).ran());
        assertEquals(
                "4 notes (rules/ changed since origin/main), " + rules + " rules:",
                check(new Scope.Everything("rules/ changed since origin/main")).ran());
    }

    @Test
    void rulesOnSingleNotesRunForChangedNotesOnly() throws Exception {
        List<String> judged = Collections.synchronizedList(new ArrayList<>());
        NoteRule listener = new NoteRule() {
            @Override
            public RuleId id() {
                return RuleId.of("test/listener");
            }

            @Override
            public Severity severity() {
                return Severity.ERROR;
            }

            @Override
            public List<Finding> check(Note note) {
                judged.add(note.path().value());
                return List.of(Finding.of(this, Location.of(note, Range.at(0)), "here"));
            }
        };

        check(changes("a.md"), List.of(listener));

        assertEquals(List.of("a.md"), judged);
    }

    @Test
    void aCommentOfANeighbourIsNotCalledIdle() throws Exception {
        write("b.md", "# B\n\n<!-- notes-disable-next-line section/empty -- later -->\nSee [a](a.md).\n");

        assertEquals(
                List.of(),
                findings("a.md").stream()
                        .filter(finding -> finding.startsWith("b.md"))
                        .toList());
        assertEquals(
                List.of("b.md:3:1 suppression/unused"),
                findings("b.md").stream()
                        .filter(finding -> finding.startsWith("b.md"))
                        .toList());
    }

    @Test
    void whatIsFoundIsAlwaysAPartOfWhatAFullCheckFinds() throws Exception {
        Set<String> all = described(check(Scope.everything()));
        List<String> files = List.of("INDEX.md", "a.md", "b.md", "django/c.md", "a.png", "old.md");
        for (int chosen = 0; chosen < 1 << files.size(); chosen++) {
            Set<String> changed = new TreeSet<>();
            for (int i = 0; i < files.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    changed.add(files.get(i));
                }
            }
            Set<String> found = described(check(changes(changed.toArray(String[]::new))));
            assertTrue(all.containsAll(found), () -> changed + ": " + found);
            Set<String> owed = all.stream()
                    .filter(finding -> changed.contains(finding.substring(0, finding.indexOf(':'))))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(found.containsAll(owed), () -> changed + ": " + found + " lacks some of " + owed);
        }
        assertTrue(all.size() > 8, all::toString);
    }

    @Test
    void aCacheKeepsWhatAPartialCheckDoesNotAskFor(@TempDir Path cache) throws Exception {
        DiskCache full = DiskCache.open(cache, "x");
        check(Scope.everything(), rules(), full);
        full.save();
        byte[] before = Files.readAllBytes(cache.resolve("findings.json"));

        DiskCache partial = DiskCache.open(cache, "x");
        partial.keepUnasked();
        check(changes("a.md"), rules(), partial);
        partial.save();

        assertEquals(new String(before), Files.readString(cache.resolve("findings.json")));
    }

    private List<String> findings(String... files) throws Exception {
        return check(changes(files)).findings().stream()
                .map(ScopeTest::described)
                .toList();
    }

    private static Set<String> described(CheckResult result) {
        return result.findings().stream()
                .map(finding -> described(finding) + " " + finding.message())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String described(Finding finding) {
        return finding.location().path() + ":" + finding.location().start() + " " + finding.rule();
    }

    private String summary(String... files) throws Exception {
        return check(changes(files)).ran();
    }

    private static Scope changes(String... files) {
        return new Scope.Changes(
                Arrays.stream(files).map(NotePath::of).collect(Collectors.toSet()), "changed since origin/main");
    }

    private CheckResult check(Scope scope) throws Exception {
        return check(scope, rules());
    }

    private CheckResult check(Scope scope, List<? extends Rule> rules) throws Exception {
        return check(scope, rules, FindingCache.none());
    }

    private CheckResult check(Scope scope, List<? extends Rule> rules, FindingCache cache) throws Exception {
        Configuration configuration = Configuration.defaults();
        try (Workers workers = new Workers(2)) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(folder);
            return new Checker(List.copyOf(rules), configuration.rules(), cache, workers).check(notebook, scope);
        }
    }

    private static List<Rule> rules() throws Exception {
        return Rules.of(Configuration.defaults()).all().stream()
                .filter(rule -> !rule.id().family().equals("prose"))
                .toList();
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
