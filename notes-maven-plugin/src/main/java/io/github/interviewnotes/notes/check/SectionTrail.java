package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Likeness;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows sections from an earlier text of a note to a later one.
 *
 * @param before the note as it was
 * @param now the note as it is
 */
record SectionTrail(Note before, Note now) {

    /** So much of the text below a heading is the same where only the heading changed. */
    private static final double SAME = 0.6;

    /** So much less has the next one in common. */
    private static final double MARGIN = 0.2;

    /** A section and how much it has in common with the one that is looked for. */
    private record Scored(Section section, double likeness) {}

    /**
     * Returns the slug of the heading that stands by now where {@code slug} stood: one of the same level that is new, above the text
     * that was below the old one; or, where little or nothing stands below, the only new one between the same two neighbours.
     */
    Optional<String> follow(String slug) {
        List<Section> then = sections(before);
        Optional<Section> old =
                then.stream().filter(section -> slug(section).equals(slug)).findFirst();
        if (old.isEmpty() || slugs(sections(now)).contains(slug)) {
            return Optional.empty();
        }
        return byText(old.get()).or(() -> byPlace(old.get())).map(SectionTrail::slug);
    }

    /** Returns the sections that may be {@code old} under another name. */
    private List<Section> fresh(Section old) {
        Set<String> known = slugs(sections(before));
        return sections(now).stream()
                .filter(section -> !known.contains(slug(section)) && section.level() == old.level())
                .toList();
    }

    private Optional<Section> byText(Section old) {
        String text = body(before, old);
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<Scored> scored = fresh(old).stream()
                .map(section -> new Scored(section, Likeness.ofLines(text, body(now, section))))
                .sorted((one, other) -> Double.compare(other.likeness, one.likeness))
                .toList();
        boolean alone =
                scored.size() == 1 || scored.size() > 1 && scored.get(0).likeness - scored.get(1).likeness >= MARGIN;
        return scored.stream()
                .limit(1)
                .filter(best -> alone && best.likeness >= SAME)
                .map(Scored::section)
                .findFirst();
    }

    private Optional<Section> byPlace(Section old) {
        Optional<String> above = neighbour(before, old, -1).map(this::slugByNow);
        Optional<String> below = neighbour(before, old, 1).map(this::slugByNow);
        List<Section> here = fresh(old).stream()
                .filter(section -> neighbour(now, section, -1)
                                .map(SectionTrail::slug)
                                .equals(above)
                        && neighbour(now, section, 1).map(SectionTrail::slug).equals(below))
                .filter(section ->
                        body(before, old).isBlank() == body(now, section).isBlank())
                .filter(section -> body(now, section).isBlank()
                        || Likeness.ofLines(body(before, old), body(now, section)) > MARGIN)
                .toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    private String slugByNow(Section old) {
        boolean kept = slugs(sections(now)).contains(slug(old));
        return kept ? slug(old) : byText(old).map(SectionTrail::slug).orElse(slug(old));
    }

    /** Returns the section whose heading stands before or behind a section's own. */
    private static Optional<Section> neighbour(Note note, Section section, int step) {
        List<Section> all = sections(note);
        int at = all.indexOf(section) + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private static List<Section> sections(Note note) {
        return note.outline()
                .root()
                .flattened()
                .filter(section -> section.heading().isPresent())
                .toList();
    }

    private static Set<String> slugs(List<Section> sections) {
        return sections.stream().map(SectionTrail::slug).collect(Collectors.toSet());
    }

    private static String slug(Section section) {
        return section.heading().map(Heading::slug).orElseThrow();
    }

    private static String body(Note note, Section section) {
        int start = section.heading().orElseThrow().range().end();
        return note.text()
                .slice(new Range(start, Math.max(start, section.range().end())));
    }
}
