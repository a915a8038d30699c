package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.config.SectionSchemas.Schema;
import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import io.github.interviewnotes.notes.config.SectionSchemas.Title;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares notes with the schemas that they must keep. Immutable and thread-safe. */
final class SchemaMatcher {

    private final SectionSchemas schemas;

    SchemaMatcher(SectionSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns what the title of a note must be like, one for each schema. */
    List<Title> titles(Note note) {
        return schemas.of(note.path()).stream().map(Schema::title).toList();
    }

    /** Returns all differences of a note, each once even where several schemas find it. */
    SchemaMatch match(Note note) {
        Set<Difference> differences = new LinkedHashSet<>();
        List<SchemaMatch.Bounded> bounded = new ArrayList<>();
        for (Schema schema : schemas.of(note.path())) {
            Walk walk = new Walk(note, differences, bounded);
            bounded.add(new SchemaMatch.Bounded(Part.whole(note), schema.body()));
            bounded.add(new SchemaMatch.Bounded(Part.introduction(note), schema.introduction()));
            walk.compare(Part.whole(note), Part.topSections(note), schema.body().sections());
        }
        return new SchemaMatch(differences, bounded);
    }

    private record Walk(Note note, Set<Difference> differences, List<SchemaMatch.Bounded> bounded) {

        void compare(Part parent, List<Section> sections, Sections schema) {
            if (schema.equals(Sections.ANY)) {
                return;
            }
            List<String> headings = sections.stream()
                    .map(section -> section.heading().map(Heading::text).orElse(""))
                    .toList();
            List<Fit> fits = Alignment.of(headings, schema);
            differences.addAll(new Differences(note, parent, sections, fits, schema).all());
            for (int i = 0; i < sections.size(); i++) {
                int filled = Neighbours.filled(fits.get(i));
                if (filled >= 0) {
                    Slot slot = schema.slots().get(filled);
                    Part part = Part.of(sections.get(i));
                    bounded.add(new SchemaMatch.Bounded(part, slot.body()));
                    compare(part, sections.get(i).children(), slot.body().sections());
                }
            }
        }
    }
}
