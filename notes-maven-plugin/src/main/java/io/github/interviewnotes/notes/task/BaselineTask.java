package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.Baseline;
import io.github.interviewnotes.notes.check.BaselineText;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Debt;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Settlement;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes down what notes owe, so that a check finds only what is new.
 *
 * @param folder the notes
 * @param cache where answers are remembered, if they are
 * @param threads how many work
 * @param links whether links into the web are judged
 */
public record BaselineTask(NotesFolder folder, Optional<Path> cache, int threads, LinkMode links) {

    /**
     * Writes all findings into the baseline, whatever it held. Debts that this run cannot judge stay in it.
     *
     * @param listener hears how many there are
     * @param progress hears how far the links have come
     * @throws SetupException if there is no note
     * @throws IOException if a file cannot be read or written
     * @throws ConfigException if the configuration cannot be used
     */
    public void write(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException, SetupException {
        BaselineFile file = new BaselineFile(folder, configuration);
        // before the work is done, and since the file would be replaced rather than written
        NoteFiles.requireWritable(file.path());
        CheckResult result = check(configuration, listener, progress);
        Baseline old = old(file, Rules.of(configuration).all(), listener);
        List<Debt> debts = new Settlement(configuration.files(), configuration.rules(), false).debts(result, old);
        if (debts.isEmpty() && !Files.exists(file.path())) {
            listener.info("Nothing is found in these notes, so they need no baseline");
            return;
        }
        AtomicFile.write(file.path(), BaselineText.of(debts).getBytes(StandardCharsets.UTF_8));
        long files = debts.stream()
                .map(debt -> debt.key().folder() + " " + debt.key().path())
                .distinct()
                .count();
        String before = old.entries().isEmpty() ? "" : " (before: " + owed(old) + ")";
        listener.info(file.name() + " holds " + count(owed(debts.stream()), "finding") + before + " in "
                + count(files, "file") + "; notes:check passes over them and over no others");
    }

    /**
     * Takes out of the baseline what is found no more, and adds nothing.
     *
     * @throws SetupException if there is no baseline or no note
     * @throws IOException as {@link #write} does
     * @throws ConfigException if the configuration cannot be used, or the baseline is none
     */
    public void prune(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException, SetupException {
        BaselineFile file = new BaselineFile(folder, configuration);
        List<Rule> rules = Rules.of(configuration).all();
        Baseline old = file.read(rules)
                .orElseThrow(() -> new SetupException(
                        "there is no " + Baseline.FILE + " to prune; notes:baseline without notes.prune writes one"));
        CheckResult result = check(configuration, listener, progress);
        Fixed pruned = new BaselineMending(folder, rules).fix(configuration, result, FixSelection.SAFE);
        if (pruned.files().isEmpty()) {
            listener.info(file.name() + " has nothing to prune: all that it holds is still found");
            return;
        }
        new NoteFiles().add(folder.rulesOrBeside(), pruned.files()).write();
        // to count what is left, read what was written
        Baseline left =
                new BaselineFile(folder, folder.configuration()).read(rules).orElseThrow();
        listener.info(count(owed(old) - owed(left), "debt") + " taken out of " + file.name() + ", "
                + (owed(left) == 0 ? "none" : owed(left)) + " left");
    }

    private CheckResult check(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException, SetupException {
        return new CheckTask(
                        folder,
                        cache,
                        threads,
                        ProseMode.FULL,
                        links,
                        Scoping.everything(),
                        NotebookLoader::load,
                        false,
                        false)
                .inAllPlaces(configuration, listener, progress);
    }

    /** A damaged file is no reason not to write a good one. */
    private static Baseline old(BaselineFile file, List<Rule> rules, Listener listener) {
        try {
            return file.read(rules).orElse(Baseline.none());
        } catch (ConfigException e) {
            listener.warn("The old baseline was left out of account: " + e.getMessage());
            return Baseline.none();
        }
    }

    private static int owed(Baseline baseline) {
        return owed(baseline.entries().stream().map(Baseline.Entry::debt));
    }

    private static int owed(Stream<Debt> debts) {
        return debts.mapToInt(Debt::count).sum();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
