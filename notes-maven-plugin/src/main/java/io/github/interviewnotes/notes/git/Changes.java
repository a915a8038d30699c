package io.github.interviewnotes.notes.git;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@code git diff --name-status -z} prints: a status, its path and, for a rename or a copy, a second one, each ended by NUL. */
final class Changes {

    private Changes() {}

    static List<Change> read(String printed) {
        String[] parts = printed.split("\0");
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            switch (parts[i].charAt(0)) {
                case 'A' -> changes.add(Change.added(parts[i + 1]));
                case 'D' -> changes.add(Change.removed(parts[i + 1]));
                case 'R' -> {
                    changes.add(Change.moved(parts[i + 1], parts[i + 2]));
                    i++;
                }
                case 'C' -> {
                    changes.add(Change.added(parts[i + 2]));
                    i++;
                }
                default -> changes.add(Change.at(parts[i + 1]));
            }
        }
        return changes;
    }
}
