package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * What comes of comparing a note with the schemas that it must keep.
 *
 * @param differences what is wrong with the sections as such
 * @param bounded the parts that have their place, each with what it must hold
 */
record SchemaMatch(Set<Difference> differences, List<Bounded> bounded) {

    /** Returns the findings of the rule whose kind of difference {@code kind} is. */
    List<Finding> findings(Rule rule, Note note, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> difference.finding(rule, note))
                .toList();
    }

    /** A part of the note and what it must hold. */
    record Bounded(Part part, Body body) {}
}
