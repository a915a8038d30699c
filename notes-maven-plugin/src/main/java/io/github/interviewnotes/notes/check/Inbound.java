package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The places of a notebook that lead to given files, whether or not these are there. */
final class Inbound {

    private static final Set<String> FRONT_PAGES = Set.of("readme.md", "index.md");

    private final Set<String> wanted;
    private final Map<NotePath, List<Location>> places = new TreeMap<>();

    private Inbound(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Returns the links, images and index entries of each note that has some; those within one note are left out. */
    static Map<NotePath, List<Location>> of(Set<NotePath> files, Notebook notebook) {
        Inbound inbound = new Inbound(names(files, notebook));
        for (Note note : notebook.notes()) {
            for (Link link : note.references().links()) {
                inbound.add(note, link.target(), link.range().join(link.targetRange()));
            }
            for (Image image : note.references().images()) {
                inbound.add(note, image.target(), image.range().join(image.targetRange()));
            }
        }
        for (Index index : notebook.indexes()) {
            for (IndexEntry entry : index.entries()) {
                inbound.add(index.note(), entry.path(), entry.range());
            }
        }
        return inbound.places;
    }

    /** A folder counts where it is gone with its files, and where the page that stands for it is one of them. */
    private static Set<String> names(Set<NotePath> files, Notebook notebook) {
        Set<String> names = new HashSet<>();
        for (NotePath file : files) {
            names.add(folded(file));
            if (FRONT_PAGES.contains(file.name().toLowerCase(Locale.ROOT))) {
                names.add(folded(file.parent()));
            }
            for (NotePath folder = file.parent(); !notebook.files().hasFolder(folder); folder = folder.parent()) {
                names.add(folded(folder));
            }
        }
        return names;
    }

    private void add(Note note, Target target, Range range) {
        if (target instanceof Target.Local local && !local.path().isEmpty()) {
            add(note, note.path().parent().resolve(local.path()), range);
        }
    }

    private void add(Note note, Optional<NotePath> path, Range range) {
        boolean leadsThere = path.filter(found -> !found.equals(note.path()))
                .filter(found -> wanted.contains(folded(found)))
                .isPresent();
        if (leadsThere) {
            places.computeIfAbsent(note.path(), unseen -> new ArrayList<>()).add(Location.of(note, range));
        }
    }

    /** A link in another letter case leads to a file on some systems, and is a finding where it does not. */
    private static String folded(NotePath path) {
        return path.value().toLowerCase(Locale.ROOT);
    }
}
