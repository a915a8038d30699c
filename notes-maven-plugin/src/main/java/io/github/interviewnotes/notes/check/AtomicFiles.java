package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces several files, each in one step, and all of them or none. Only a process that is killed while it moves drafts into place
 * leaves some replaced; each file is whole then, and whoever judges them again finds what is left to do.
 */
final class AtomicFiles {

    /**
     * A file and what is to be in it.
     *
     * @param target the file, which exists
     * @param before what is in it
     * @param after what will be
     */
    record Replacement(Path target, byte[] before, byte[] after) {}

    private AtomicFiles() {}

    /**
     * Writes all new contents beside their files, where a full disk or a folder that cannot be written is found out, and only then
     * moves them into place. If moving fails half-way, those that were moved are put back.
     *
     * @throws IOException if something fails; all files are then as they were, as far as the disk lets them be put back
     */
    static void write(List<Replacement> replacements) throws IOException {
        Map<Replacement, Path> drafts = new LinkedHashMap<>();
        Drafts.removeOld(replacements.stream().map(Replacement::target).toList());
        try {
            for (Replacement replacement : replacements) {
                Path target = replacement.target();
                Path draft = Drafts.of(target);
                drafts.put(replacement, draft);
                AtomicFile.fill(draft, target, replacement.after());
            }
            move(drafts);
        } finally {
            for (Path draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void move(Map<Replacement, Path> drafts) throws IOException {
        List<Replacement> moved = new ArrayList<>();
        try {
            for (Map.Entry<Replacement, Path> draft : drafts.entrySet()) {
                AtomicFile.replace(draft.getValue(), draft.getKey().target());
                moved.add(draft.getKey());
            }
        } catch (IOException e) {
            for (Replacement replacement : moved) {
                try {
                    AtomicFile.write(replacement.target(), replacement.before());
                } catch (IOException again) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
    }
}
