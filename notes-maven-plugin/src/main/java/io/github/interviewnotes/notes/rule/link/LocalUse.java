package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.References.Definition;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.WrittenDestination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in a note that points to something below the notes' root.
 *
 * @param note where it stands
 * @param target what it says
 * @param range the destination as written; for a reference the place of use
 * @param definition the definition that a reference uses
 * @param destination what stands there on the disk
 */
record LocalUse(Note note, Target.Local target, Range range, Optional<Definition> definition, Destination destination) {

    /** Returns all local links, those that are entries of an index included. */
    static Stream<LocalUse> links(Notebook notebook) {
        return uses(
                notebook,
                note -> note.references().links().stream()
                        .map(link ->
                                new Written(link.target(), link.targetRange(), link.kind() == Link.Kind.REFERENCE)));
    }

    /** Returns the local links that no index rule judges: all but the entries of indexes. */
    static Stream<LocalUse> linksOutsideIndexes(Notebook notebook) {
        IndexedPlaces indexed = new IndexedPlaces(notebook);
        return links(notebook).filter(use -> !indexed.contains(use.note, use.range));
    }

    /** Returns all local images and other embedded resources. */
    static Stream<LocalUse> images(Notebook notebook) {
        return uses(
                notebook,
                note -> note.references().images().stream()
                        .map(image -> new Written(
                                image.target(), image.targetRange(), image.kind() == Image.Kind.REFERENCE)));
    }

    private record Written(Target target, Range range, boolean byReference) {}

    private static Stream<LocalUse> uses(Notebook notebook, Function<Note, Stream<Written>> written) {
        return notebook.notes().stream().flatMap(note -> {
            Map<Target, Definition> definitions = definitions(note);
            return written.apply(note)
                    .filter(use -> use.target instanceof Target.Local)
                    .map(use -> {
                        Target.Local target = (Target.Local) use.target;
                        Optional<Definition> definition =
                                use.byReference ? Optional.ofNullable(definitions.get(target)) : Optional.empty();
                        Destination destination = Destination.of(note.path(), target, notebook.files());
                        return new LocalUse(note, target, use.range, definition, destination);
                    });
        });
    }

    /** A link does not say which definition it uses, so the first one with its target is taken. */
    private static Map<Target, Definition> definitions(Note note) {
        Map<Target, Definition> byTarget = new HashMap<>();
        for (Definition definition : note.references().definitions()) {
            byTarget.putIfAbsent(definition.target(), definition);
        }
        return byTarget;
    }

    /** Returns a finding at the place of use, with the definition as a related place. */
    Finding finding(Rule rule, String message) {
        Finding finding = Finding.of(rule, Location.of(note, range), message);
        return definition
                .map(found -> finding.with(
                        new Finding.Related(Location.of(note, found.targetRange()), "the reference leads here")))
                .orElse(finding);
    }

    /** Returns the edits that make this lead to another file or folder, written from the root or from the note as the path is now. */
    List<Edit> leadingTo(NotePath path, String slash) {
        String relative = path.relativeTo(note.path().parent());
        String written = target.path().startsWith("/") ? "/" + path.value() : relative;
        boolean dotted = target.path().startsWith("./") && !relative.startsWith("../");
        return replacing(target.path(), (dotted ? "./" : "") + written + slash);
    }

    /** Returns the edits that replace {@code from}, a path or a fragment with its {@code #}, by {@code to} in the destination. */
    List<Edit> replacing(String from, String to) {
        Range written = definition.map(Definition::targetRange).orElse(range);
        return new WrittenDestination(note.text(), written).replacing(from, to);
    }
}
