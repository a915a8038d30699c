package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a check is about: all notes, or what changed and what that can break elsewhere. The whole notebook is loaded in either case,
 * since links lead anywhere.
 */
public sealed interface Scope {

    /**
     * All notes.
     *
     * @param reason why, where somebody asked for less, as a phrase such as {@code rules/ changed since origin/main}; else empty
     */
    record Everything(String reason) implements Scope {}

    /**
     * The notes among some files with all their findings, and of the notes and indexes that lead to one of these files what is found
     * about that. What stands in the folder of the rules is left to a check of all notes.
     *
     * @param files what was changed, added or deleted below the notes' root, a renamed file by both its names; pictures and other
     *     files as well as notes
     * @param change what happened to them, as a participle: {@code changed since origin/main} or {@code staged}
     */
    record Changes(Set<NotePath> files, String change) implements Scope {
        public Changes {
            files = Set.copyOf(new TreeSet<>(files));
        }
    }

    /** Returns the scope of an ordinary check. */
    static Scope everything() {
        return new Everything("");
    }
}
