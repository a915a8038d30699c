package io.github.interviewnotes.notes.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.git.TestRepository;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hook needs before it can be installed, and what is left where it cannot be. */
class HookTaskTest {

    @TempDir
    private Path temporary;

    private final List<String> said = new ArrayList<>();
    private TestRepository repository;

    @BeforeEach
    void commitNotes() throws Exception {
        repository = TestRepository.init(temporary.resolve("r"));
        repository.write("notes/a.md", "# A\n");
        repository.commit();
    }

    private HookTask task(Path folder) {
        Listener listener = new Listener() {
            @Override
            public void info(String words) {
                said.add(words);
            }

            @Override
            public void warn(String words) {
                said.add("warning: " + words);
            }
        };
        return new HookTask(new NotesFolder(folder, Optional.empty(), Optional.empty()), listener);
    }

    /** No Java, so that no archive of classes is made. */
    private JavaSetup noJava() throws Exception {
        return new JavaSetup(
                temporary.resolve("no java"), Files.writeString(temporary.resolve("plugin.jar"), ""), List.of());
    }

    private void assertRefused(String message, Path folder) {
        SetupException refused =
                assertThrows(SetupException.class, () -> task(folder).install(noJava(), List.of()));
        assertTrue(refused.getMessage().startsWith(message), refused::getMessage);
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertFalse(Files.exists(repository.folder().resolve(".git/notes")));
        assertFalse(Files.exists(repository.folder().resolve(".git/hooks/pre-commit")));
        assertEquals(List.of(), said);
    }

    @Test
    void aRepositoryWithoutNotesGetsNoHook() throws Exception {
        Path folder = Files.createDirectory(repository.folder().resolve("code"));
        assertRefused(
                "there is no note in " + folder + ", so there is nothing to hook; set notes.sourceDirectory", folder);
    }

    @Test
    void notesOutsideOfARepositoryGetNoHook() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("outside"));
        assertRefused(folder + " is in no working tree of git", folder);
    }

    @Test
    void aBareRepositoryGetsNoHook() throws Exception {
        Path bare = temporary.resolve("bare");
        repository.git("clone", "-q", "--bare", "--template=", ".", bare.toString());
        assertRefused(bare + " is in no working tree of git", bare);
    }

    @Test
    void hooksThatAreSwitchedOffStayOff() throws Exception {
        repository.git("config", "core.hooksPath", "/dev/null");
        assertRefused(
                "git looks for hooks in /dev/null, which is not a folder; set core.hooksPath to one",
                repository.folder().resolve("notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rulez: {}\n", "rules:\n  link/broken-fil: off\n"})
    void aMistakeInTheRulesIsSaidFirst(String rules) throws Exception {
        repository.write("notes/rules/notes.yaml", rules);
        assertThrows(
                ConfigException.class,
                () -> task(repository.folder().resolve("notes")).install(noJava(), List.of()));
        assertNothingChanged();
    }

    @Test
    void aPluginThatIsNoArchiveMakesNoLauncher() {
        SetupException refused = assertThrows(
                SetupException.class,
                () -> task(repository.folder().resolve("notes"))
                        .install(new JavaSetup(temporary, temporary, List.of()), List.of()));
        assertEquals(
                "the plugin runs from " + temporary + ", which is no archive; run 'mvn package' in its project first",
                refused.getMessage());
        assertNothingChanged();
    }

    @Test
    void theHookGoesWhereGitLooksForHooks() throws Exception {
        repository.git("config", "core.hooksPath", ".husky");
        repository.write(".husky/pre-commit", "#!/usr/bin/env sh\nnpm test\n");
        Launcher.makeRunnable(repository.folder().resolve(".husky/pre-commit"));
        repository.commit();

        task(repository.folder().resolve("notes")).install(noJava(), List.of("--failOn=warning"));
        assertTrue(Files.readString(repository.folder().resolve(".husky/pre-commit"))
                .contains("notes-maven-plugin"));
        assertTrue(said.get(0).startsWith("warning: The archive of classes was not made ("), said::toString);
        String arguments;
        try (var checks = Files.newDirectoryStream(repository.folder().resolve(".git/notes/checks"), "*.args")) {
            arguments = Files.readString(checks.iterator().next());
        }
        assertEquals(
                "\"io.github.interviewnotes.notes.cli.Main\"\n\"check\"\n\"--staged\"\n\"--sourceDirectory=notes\"\n"
                        + "\"--failOn=warning\"\n",
                arguments);

        task(repository.folder().resolve("notes")).uninstall();
        assertEquals("", repository.git("status", "--porcelain"));
        assertFalse(Files.exists(repository.folder().resolve(".git/notes")));
        task(repository.folder().resolve("notes")).uninstall();
        assertTrue(said.get(said.size() - 1).startsWith("There is no hook of the notes in "), said::toString);
    }

    @Test
    void rulesThatAreMadeLaterCount() throws Exception {
        task(repository.folder().resolve("notes")).install(noJava(), List.of());

        try (var checks = Files.newDirectoryStream(repository.folder().resolve(".git/notes/checks"), "*.sh")) {
            String script = Files.readString(checks.iterator().next());
            assertTrue(script.contains(" '.md' 'notes/rules' "), script);
        }
    }

    @Test
    void thatHuskyTakesTheHookOutIsSaid() throws Exception {
        repository.git("config", "core.hooksPath", ".husky/_");

        task(repository.folder().resolve("notes")).install(noJava(), List.of());

        Path hooks = repository.folder().resolve(".husky/_");
        assertTrue(Files.exists(hooks.resolve("pre-commit")));
        assertEquals(
                "warning: husky writes " + hooks
                        + " anew whenever it is installed, without this hook; run notes:hook again"
                        + " then, or add this line to .husky/pre-commit:"
                        + " sh \"$(git rev-parse --git-common-dir)/notes/pre-commit\"",
                said.get(said.size() - 1));
    }

    @Test
    void aKeptHookThatIsInTheWayIsSaidFirst() throws Exception {
        Path hooks = Files.createDirectories(repository.folder().resolve(".git/hooks"));
        Files.writeString(hooks.resolve("pre-commit"), "#!/usr/bin/env python3\n");
        Files.writeString(hooks.resolve("pre-commit.before-notes"), "");

        SetupException refused = assertThrows(
                SetupException.class,
                () -> task(repository.folder().resolve("notes")).install(noJava(), List.of()));
        assertTrue(refused.getMessage().startsWith(hooks.resolve("pre-commit.before-notes") + " is in the way"));
        assertFalse(Files.exists(repository.folder().resolve(".git/notes")));
    }

    @Test
    void anotherBuildOfThePluginIsSaidOnce() throws Exception {
        Path plugin = Files.writeString(temporary.resolve("plugin.jar"), "one");
        Path home = temporary.resolve("home");
        new Launcher(home).write(new JavaSetup(temporary.resolve("no java"), plugin, List.of()));
        assertFalse(Freshness.isNewlyStale(home));

        Files.writeString(plugin, "another");
        assertTrue(Freshness.isNewlyStale(home));
        assertFalse(Freshness.isNewlyStale(home));

        new Launcher(home).write(new JavaSetup(temporary.resolve("no java"), plugin, List.of()));
        assertFalse(Freshness.isNewlyStale(home));
    }

    @Test
    void argumentsAreWrittenAsJavaReadsThem() {
        assertEquals(
                "\"a b\"\n\"C:\\\\x\"\n\"say \\\"x\\\"\"\n",
                new String(new ArgumentFile(List.of("a b", "C:\\x", "say \"x\"")).bytes()));
    }
}
