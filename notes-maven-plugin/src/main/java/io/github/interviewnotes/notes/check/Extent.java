package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.IndexFile;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RulesFileRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a notebook that a check is about: what a {@link Scope} comes to once it is known which links lead where. */
final class Extent {

    private static final Set<String> FAMILIES_OF_LINKS = Set.of("link", "index");
    private static final String INDEX = IndexFile.INDEX.file();

    private final Notebook notebook;
    private final Scope scope;
    private final Set<NotePath> files;
    private final Map<NotePath, List<Location>> inbound;
    private final Set<NotePath> foldersOfIndexes;
    private final Notebook own;

    private Extent(Notebook notebook, Scope scope) {
        this.notebook = notebook;
        this.scope = scope;
        if (scope instanceof Scope.Changes changes) {
            this.files = expanded(changes.files(), notebook);
            this.inbound = Inbound.of(files, notebook);
            this.foldersOfIndexes = foldersOfIndexes(files, notebook);
            List<Note> notes = notebook.notes().stream()
                    .filter(note -> files.contains(note.path()))
                    .toList();
            this.own = new Notebook(
                    notes, notebook.index(), notebook.nestedIndexes(), notebook.files(), notebook.damages());
        } else {
            this.files = Set.of();
            this.inbound = Map.of();
            this.foldersOfIndexes = Set.of();
            this.own = notebook;
        }
    }

    static Extent of(Scope scope, Notebook notebook) {
        return new Extent(notebook, scope);
    }

    /** A folder among the files is a repository within the repository, of which git says only that it changed. */
    private static Set<NotePath> expanded(Set<NotePath> files, Notebook notebook) {
        Set<NotePath> all = new HashSet<>(files);
        files.stream()
                .filter(notebook.files()::hasFolder)
                .forEach(folder -> notebook.files().files().stream()
                        .filter(file -> file.isBelow(folder))
                        .forEach(all::add));
        return all;
    }

    /** What an index leaves out is found in other files, so a changed one is about all that lies beside it and below. */
    private static Set<NotePath> foldersOfIndexes(Set<NotePath> files, Notebook notebook) {
        return files.stream()
                .filter(file -> file.name().equals(INDEX)
                        || IndexFile.files().contains(file.name())
                                && !notebook.files().hasFile(file.parent().child(INDEX)))
                .map(NotePath::parent)
                .collect(Collectors.toSet());
    }

    /** Returns the notebook with only the notes that every rule judges. */
    Notebook own() {
        return own;
    }

    /** Returns the files of which all is known afterwards, or nothing where these are all. */
    Optional<Set<NotePath>> files() {
        return scope instanceof Scope.Everything ? Optional.empty() : Optional.of(files);
    }

    /** Tells whether a rule has something to say here. */
    boolean asks(Rule rule) {
        return scope instanceof Scope.Everything || !(rule instanceof RulesFileRule);
    }

    /** Tells whether a finding is about what changed. */
    boolean includes(Finding finding) {
        if (scope instanceof Scope.Everything) {
            return true;
        }
        Location place = finding.location();
        if (place.folder() != Location.Folder.NOTES) {
            return false;
        }
        return files.contains(place.path())
                || FAMILIES_OF_LINKS.contains(finding.rule().family())
                        && (isOnChangedLink(place)
                                || finding.related().stream()
                                        .anyMatch(related -> files.contains(
                                                related.location().path())))
                || finding.rule().family().equals("index")
                        && foldersOfIndexes.stream()
                                .anyMatch(folder -> place.path().isBelow(folder));
    }

    private boolean isOnChangedLink(Location place) {
        return inbound.getOrDefault(place.path(), List.of()).stream()
                .anyMatch(link -> link.start().compareTo(place.start()) <= 0
                        && place.start().compareTo(link.end()) <= 0);
    }

    /** Returns what was judged, as the start of a summary: {@code 12 of 500 notes (3 staged, 9 that link to them), 70 rules:}. */
    String summary(int rules) {
        String notes = count(notebook.notes().size(), "note");
        String by = ", " + count(rules, "rule") + ":";
        if (scope instanceof Scope.Everything everything) {
            return notes + (everything.reason().isEmpty() ? "" : " (" + everything.reason() + ")") + by;
        }
        String change = ((Scope.Changes) scope).change();
        int changed = own.notes().size();
        long linking =
                inbound.keySet().stream().filter(path -> !files.contains(path)).count();
        List<String> parts = new ArrayList<>();
        if (changed > 0 || linking == 0) {
            parts.add((changed == 0 ? "none" : String.valueOf(changed)) + " " + change);
        }
        if (linking > 0) {
            String there = changed > 0 ? "them" : "a file " + change;
            parts.add(linking + (linking == 1 ? " that links to " : " that link to ") + there);
        }
        return changed + linking + " of " + notes + " (" + String.join(", ", parts) + ")" + by;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
