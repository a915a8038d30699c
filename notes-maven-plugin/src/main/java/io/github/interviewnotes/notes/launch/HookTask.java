package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.StagedNotes;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Installs the hook that checks what is staged before it is committed, and takes it out again. What it needs lies in git's own folder:
 * there it outlives {@code mvn clean}, serves every working tree, and is never committed.
 *
 * @param folder the notes
 * @param listener hears what was done
 */
public record HookTask(NotesFolder folder, Listener listener) {

    private static final String HOME = "notes";
    private static final String CHECKS = "checks";
    private static final String SCRIPT = "pre-commit";
    private static final Path HUSKY = Path.of(".husky", "_");
    private static final int DIGITS = 12;

    /**
     * Installs the hook, or brings it up to date.
     *
     * @param java what it runs with
     * @param options what its check is told beside the folders, as on the command line
     * @throws SetupException if there is no repository, no note in it, or no place for a hook; nothing is changed then
     * @throws ConfigException if the rules cannot be used
     * @throws IOException if a file cannot be written
     */
    public void install(JavaSetup java, List<String> options) throws SetupException, ConfigException, IOException {
        java.requireUsable();
        StagedNotes notes = StagedNotes.of(folder);
        String source = notes.requireWithin(folder.source());
        Configuration configuration = folder.configuration();
        // a rule that does not exist would stop each commit
        Rules.of(configuration);
        try (Workers workers = new Workers(1)) {
            if (!new NotebookLoader(configuration.notes(), workers).finds(folder.source())) {
                throw new SetupException("there is no note in " + folder.source()
                        + ", so there is nothing to hook; set notes.sourceDirectory, or notes.include in notes.yaml");
            }
        }
        Path hooks = hooksFolder(notes);
        HookFile hook = new HookFile(hooks);
        hook.requireRoom();
        Path home = home(notes);
        new LauncherTask(home, listener).write(java);
        HookCheck check = check(notes, source, options);
        String name = new Sha256().add(source).hex().substring(0, DIGITS);
        AtomicFile.write(home.resolve(CHECKS).resolve(name + ".args"), check.arguments());
        byte[] script = check.script(name + ".args", configuration.notes()).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(home.resolve(CHECKS).resolve(name + ".sh"), script);
        new Launcher(home).writeProgram(SCRIPT, Script.PRE_COMMIT.text());
        String others = hook.install();
        listener.info("Before each commit " + hooks.resolve(SCRIPT) + " checks what is staged of the notes in "
                + (source.isEmpty() ? "the repository" : source) + others);
        listener.info("'git commit --no-verify' passes it by; notes:hook -Dnotes.uninstall takes it out; "
                + home.resolve("notes") + " is the command line");
        if (hooks.endsWith(HUSKY)) {
            listener.warn(
                    "husky writes " + hooks + " anew whenever it is installed, without this hook; run notes:hook again"
                            + " then, or add this line to .husky/pre-commit: sh \"$(git rev-parse --git-common-dir)/notes/pre-commit\"");
        }
    }

    private HookCheck check(StagedNotes notes, String source, List<String> options) throws ConfigException {
        List<String> all = new ArrayList<>(options);
        Optional<Path> rules = folder.rules();
        // rules that are made later count from then on
        Optional<String> within = rules.isPresent() ? notes.within(rules.get()) : Optional.of(below(source, "rules"));
        if (folder.rulesDirectory().isPresent()) {
            all.add("--rulesDirectory=" + within.orElseGet(() -> Shell.path(rules.get())));
        }
        folder.language().ifPresent(language -> all.add("--language=" + language));
        return new HookCheck(source, within, all);
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /**
     * Takes the hook out, with all that was written for it.
     *
     * @throws SetupException if there is no repository
     * @throws IOException if a file cannot be written or removed
     */
    public void uninstall() throws SetupException, IOException {
        StagedNotes notes = StagedNotes.of(folder);
        Path hooks = hooksFolder(notes);
        boolean removed = new HookFile(hooks).uninstall();
        boolean launcher = Folders.remove(home(notes));
        listener.info(
                removed || launcher
                        ? "The hook of the notes is gone; " + hooks + " is as it was without it"
                        : "There is no hook of the notes in " + hooks);
    }

    private static Path home(StagedNotes notes) throws SetupException {
        try {
            return notes.repository().commonFolder().resolve(HOME);
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
    }

    private static Path hooksFolder(StagedNotes notes) throws SetupException {
        Path hooks;
        try {
            hooks = notes.repository().hooksFolder();
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
        if (Files.exists(hooks) && !Files.isDirectory(hooks)) {
            throw new SetupException(
                    "git looks for hooks in " + hooks + ", which is not a folder; set core.hooksPath to one");
        }
        Path existing = hooks;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isWritable(existing)) {
            throw new SetupException("the folder " + existing + " cannot be written, so there is no place for a hook");
        }
        return hooks;
    }
}
