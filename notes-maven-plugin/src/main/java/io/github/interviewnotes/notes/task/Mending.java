package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.text.LineDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows what changes in files, and changes them.
 *
 * @param log where it is shown
 * @param dryRun whether it is only shown
 */
record Mending(Listener log, boolean dryRun) {

    /**
     * Writes the file, which exists, and shows what changed; where nothing could be written, nothing is shown.
     *
     * @param folder the folder that the path leads from
     * @param prefix what stands before the path where it is shown
     */
    void write(Mended file, Path folder, String prefix) throws IOException {
        if (!dryRun) {
            new NoteFiles().add(folder, List.of(file)).write();
        }
        show(file, prefix);
    }

    /** Writes a new file and shows it, as {@link #write} does. */
    void create(Mended file, Path folder, String prefix) throws IOException {
        if (!dryRun) {
            byte[] bytes = file.after().content().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(folder.resolve(file.path().value()), bytes);
        }
        show(file, prefix);
    }

    /**
     * Writes notes and files of the rules, all of them or none, and shows what changed.
     *
     * @throws IOException if a file cannot be written, or changed meanwhile; nothing is shown then
     * @throws ConfigException if the folder of the rules cannot be used
     */
    void write(Fixed notes, Fixed ofRules, NotesFolder folder) throws IOException, ConfigException {
        Path rules = folder.rulesOrBeside();
        if (!dryRun) {
            new NoteFiles()
                    .add(folder.source(), notes.files())
                    .add(rules, ofRules.files())
                    .write();
        }
        notes.files().forEach(file -> show(file, folder.prefix()));
        ofRules.files().forEach(file -> show(file, folder.rulesPrefix(rules)));
    }

    /** Shows a change. */
    void show(Mended file, String prefix) {
        String path = prefix + file.path();
        String diff = LineDiff.unified(
                path, path, file.before().content(), file.after().content());
        log.show("\n" + Printable.lines(diff));
    }

    /** Says how much was mended, and how much more could be. */
    void conclude(Fixed notes, Fixed others) {
        List<Mended> files =
                Stream.concat(notes.files().stream(), others.files().stream()).toList();
        int findings = files.stream().mapToInt(file -> file.findings().size()).sum();
        int more = notes.heldBack().size() + others.heldBack().size();
        String what = count(findings, "finding") + " in "
                + count(files.size(), others.files().isEmpty() ? "note" : "file");
        String unsafe = more == 0 ? "" : ", " + more + " more with notes.unsafe (read what it does)";
        if (files.isEmpty()) {
            log.info(
                    more == 0
                            ? "Nothing to mend"
                            : "Nothing to mend but " + count(more, "finding")
                                    + " with notes.unsafe (read what it does)");
        } else if (dryRun) {
            log.info(what + " can be mended" + unsafe + "; run the same command without notes.dryRun");
        } else {
            log.info(what + " mended" + unsafe + "; notes:check says what is left");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
