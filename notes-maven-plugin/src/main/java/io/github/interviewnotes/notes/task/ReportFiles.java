package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.WriteFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where reports are written: each that can be, so that one that cannot costs no other.
 *
 * @param folder made if it does not exist
 */
public record ReportFiles(Path folder) {

    /**
     * Writes reports.
     *
     * @param reports their texts by the name of the file
     * @throws SetupException if one cannot be written; it tells of the first, after all were tried
     */
    public void write(Map<String, String> reports) throws SetupException {
        List<SetupException> failures = new ArrayList<>();
        reports.forEach((name, text) -> {
            Path file = folder.resolve(name);
            try {
                AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                failures.add(new SetupException(
                        "the report " + file + " cannot be written (" + new WriteFault(e).reason()
                                + "); make room for it, or set notes.outputDirectory; the findings stand above",
                        e));
            }
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
