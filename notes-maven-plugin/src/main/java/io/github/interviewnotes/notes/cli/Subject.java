package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.check.StagedTree;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.task.ChangedSince;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.Reading;
import io.github.interviewnotes.notes.task.Scoping;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.StagedNotes;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check is about.
 *
 * @param configuration the rules
 * @param scoping which notes
 * @param reading how they are read
 * @param wanted whose findings are shown
 * @param idle whether there is nothing to judge
 */
record Subject(Configuration configuration, Scoping scoping, Reading reading, Wanted wanted, boolean idle) {

    static final Option STAGED =
            Option.flag("staged", "judges what is staged in git, as the hook does before a commit");
    static final Option STDIN = Option.flag("stdin", "judges what an editor has not saved yet; --path names the file");
    static final Option PATH = new Option("path", "FILE", "the note that is read from the input with --stdin or -");
    static final Option CHANGED_SINCE =
            new Option("changedSince", "REVISION", "judges only what differs from a branch, and what leads there");

    static final List<Option> OPTIONS = List.of(STAGED, CHANGED_SINCE, STDIN, PATH);

    private static final String INPUT = "-";

    /**
     * Returns what was asked for.
     *
     * @throws UsageException if the arguments contradict each other
     * @throws SetupException if what is staged cannot be told
     * @throws ConfigException if the rules cannot be used
     * @throws IOException if the input cannot be read
     */
    static Subject of(Arguments arguments, NotesFolder folder, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        boolean input = arguments.flag(STDIN.name()) || arguments.operands().equals(List.of(INPUT));
        if (arguments.flag(STAGED.name())) {
            requireNoOperands(arguments, STAGED);
            return staged(StagedNotes.of(folder));
        }
        if (input) {
            String path = arguments
                    .text(PATH.name())
                    .orElseThrow(
                            () -> new UsageException("--stdin needs the path of the note: --path=" + PATH.value()));
            return unsaved(Wanted.path(path, folder), folder, console);
        }
        return new Subject(
                folder.configuration(),
                ChangedSince.of(arguments.text(CHANGED_SINCE.name()).orElse("")),
                NotebookLoader::load,
                Wanted.of(arguments.operands(), folder),
                false);
    }

    private static void requireNoOperands(Arguments arguments, Option option) throws UsageException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("--" + option.name() + " takes no files; git says which they are");
        }
    }

    /** Rules that are staged, too, are those that count; what they change for other notes is left to a check of all of them. */
    private static Subject staged(StagedNotes notes) throws SetupException, ConfigException {
        Configuration configuration = notes.configuration();
        Set<NotePath> changes = notes.changes();
        StagedTree tree = notes.tree();
        return new Subject(
                configuration,
                folder -> new Scope.Changes(changes, "staged"),
                (loader, root) -> loader.load(tree),
                Wanted.everything(),
                changes.isEmpty());
    }

    private static Subject unsaved(NotePath path, NotesFolder folder, Console console)
            throws ConfigException, IOException {
        SourceText text = SourceText.of(new String(console.in().readAllBytes(), StandardCharsets.UTF_8));
        return new Subject(
                folder.configuration(),
                notes -> new Scope.Changes(Set.of(path), "unsaved"),
                (loader, root) -> loader.load(root, Map.of(path, text)),
                new Wanted(Set.of(path)),
                false);
    }
}
