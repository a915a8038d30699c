package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.text.LineDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Shows what changes in files, and changes them.
 *
 * @param log where it is shown
 * @param dryRun whether it is only shown
 */
record Mending(Log log, boolean dryRun) {

    /**
     * Shows a change and writes the file, which exists.
     *
     * @param folder the folder that the path leads from
     * @param prefix what stands before the path where it is shown
     */
    void write(Mended file, Path folder, String prefix) throws IOException {
        show(file, prefix);
        if (!dryRun) {
            new NoteFiles().add(folder, List.of(file)).write();
        }
    }

    /** Shows a new file and writes it, as {@link #write} does. */
    void create(Mended file, Path folder, String prefix) throws IOException {
        show(file, prefix);
        if (!dryRun) {
            byte[] bytes = file.after().content().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(folder.resolve(file.path().value()), bytes);
        }
    }

    private void show(Mended file, String prefix) {
        String path = prefix + file.path();
        String diff = LineDiff.unified(
                path, path, file.before().content(), file.after().content());
        log.info("\n" + Printable.lines(diff));
    }

    /** Says how much was mended. */
    void conclude(List<Mended> notes, List<Mended> others) {
        List<Mended> files = Stream.concat(notes.stream(), others.stream()).toList();
        int findings = files.stream().mapToInt(file -> file.findings().size()).sum();
        String what = count(findings, "finding") + " in " + count(files.size(), others.isEmpty() ? "note" : "file");
        log.info(
                files.isEmpty()
                        ? "Nothing to mend"
                        : dryRun
                                ? what + " can be mended; run the same command without notes.dryRun"
                                : what + " mended; notes:check says what is left");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
