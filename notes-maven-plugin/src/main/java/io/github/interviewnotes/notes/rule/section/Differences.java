package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.config.HeadingPattern;
import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.rule.section.Difference.Kind;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts into words how the sections below one heading differ from a list of slots. */
final class Differences {

    private static final int MOST_NAMES = 12;

    /** Looking for a misspelt heading compares letters, so not more headings than a person would look through. */
    private static final int MOST_COMPARED = 1_000;

    private final Note note;
    private final Part parent;
    private final List<Heading> headings;
    private final List<Fit> fits;
    private final Sections schema;
    private final Neighbours neighbours;
    private final List<Difference> found = new ArrayList<>();
    private final Set<Integer> renamed = new HashSet<>();

    /**
     * @param parent what the sections stand in
     * @param sections the sections, side by side
     * @param fits how each of them agrees with the slots
     */
    Differences(Note note, Part parent, List<Section> sections, List<Fit> fits, Sections schema) {
        this.note = note;
        this.parent = parent;
        this.headings = sections.stream()
                .map(section -> section.heading().orElseThrow())
                .toList();
        this.fits = fits;
        this.schema = schema;
        this.neighbours = new Neighbours(parent.name(), headings, fits, schema);
    }

    /** Returns all of them, by slots and then by sections. */
    List<Difference> all() {
        for (int slot = 0; slot < schema.slots().size(); slot++) {
            judgeSlot(slot);
        }
        for (int section = 0; section < fits.size(); section++) {
            judgeSection(section);
        }
        int compared = (int)
                fits.stream().filter(fit -> !(fit instanceof Fit.NotCompared)).count();
        judgeNames(compared);
        if (compared < fits.size()) {
            report(
                    Kind.TOO_MANY,
                    headings.get(compared).textRange(),
                    parent.name() + " has " + Amount.of(fits.size(), "section") + "; only the first " + compared
                            + " were compared with the schema");
        }
        return List.copyOf(found);
    }

    private void judgeSlot(int number) {
        Slot slot = schema.slots().get(number);
        Bounds repeat = slot.repeat();
        int count = (int) IntStream.range(0, fits.size())
                .filter(i -> Neighbours.filled(fits.get(i)) == number)
                .count();
        int surplus =
                (int) fits.stream().filter(new Fit.Surplus(number)::equals).count();
        if (count < repeat.min() && repeat.max() == 1) {
            reportMissing(slot, number);
        } else if (count < repeat.min()) {
            report(Kind.TOO_FEW, placeBefore(number), amount(slot, number, count));
        } else if (surplus > 0 && repeat.max() > 1) {
            int first = fits.indexOf(new Fit.Surplus(number));
            report(Kind.TOO_MANY, headings.get(first).textRange(), amount(slot, number, count + surplus));
        }
    }

    private void reportMissing(Slot slot, int number) {
        String name = slot.heading() instanceof HeadingPattern.Any
                ? "a section"
                : "section " + slot.heading().words();
        Optional<Integer> meant = misspelt(slot);
        meant.ifPresent(renamed::add);
        report(
                Kind.MISSING,
                placeBefore(number),
                name + " is missing; expected " + neighbours.place(number)
                        + meant.map(headings::get)
                                .map(heading -> "; is it " + Quoted.of(heading.text()) + " in line "
                                        + note.text().lineAt(heading.range().start()) + "?")
                                .orElse(""));
    }

    /** Returns the section whose heading is near to what a slot waits for, if it has no stricter slot of its own. */
    private Optional<Integer> misspelt(Slot slot) {
        if (!(slot.heading() instanceof HeadingPattern.OneOf wanted)) {
            return Optional.empty();
        }
        return IntStream.range(0, Math.min(MOST_COMPARED, fits.size()))
                .filter(i -> fits.get(i) instanceof Fit.NoSlot || isInLooseSlot(i))
                .filter(i -> !renamed.contains(i))
                .filter(i -> Nearest.to(headings.get(i).text(), wanted.texts()).isPresent())
                .boxed()
                .findFirst();
    }

    private boolean isInLooseSlot(int section) {
        return fits.get(section) instanceof Fit.InPlace inPlace
                && Alignment.strictness(schema.slots().get(inPlace.slot())) == 0;
    }

    private String amount(Slot slot, int number, int count) {
        String expected = "; expected " + slot.repeat();
        if (slot.heading() instanceof HeadingPattern.Any && schema.slots().size() > 1) {
            String verb = count > 1 ? " stand " : " stands ";
            return Amount.of(count, "section") + verb + neighbours.place(number) + expected;
        }
        String like = slot.heading() instanceof HeadingPattern.Any
                ? ""
                : " " + slot.heading().words();
        return parent.name() + " has " + new Amount(count, "section", like) + expected;
    }

    private void judgeSection(int section) {
        Heading heading = headings.get(section);
        String name = "section " + Quoted.of(heading.text());
        if (fits.get(section) instanceof Fit.Misplaced misplaced) {
            report(Kind.OUT_OF_ORDER, heading.textRange(), name + neighbours.misplacement(section, misplaced.slot()));
        } else if (fits.get(section) instanceof Fit.Surplus surplus
                && schema.slots().get(surplus.slot()).repeat().max() == 1) {
            reportSecond(section, surplus.slot());
        } else if (fits.get(section) instanceof Fit.NoSlot && schema.closed() && !renamed.contains(section)) {
            report(Kind.UNEXPECTED, heading.textRange(), name + " has no place in " + parent.name() + meant(heading));
        }
    }

    private void reportSecond(int section, int slot) {
        Heading heading = headings.get(section);
        Heading first = neighbours.firstOf(slot);
        if (first.text().equals(heading.text())) {
            reportDuplicate(heading, first);
        } else {
            report(
                    Kind.TOO_MANY,
                    heading.textRange(),
                    "section " + Quoted.of(heading.text()) + " stands beside " + Quoted.of(first.text())
                            + "; expected only one of the two");
        }
    }

    private void reportDuplicate(Heading heading, Heading original) {
        int line = note.text().lineAt(original.range().start());
        found.add(new Difference(
                Kind.DUPLICATE,
                heading.textRange(),
                "section " + Quoted.of(heading.text()) + " already stands in line " + line + "; expected it once",
                Optional.of(new Difference.Related(original.textRange(), "the first section of that name"))));
    }

    private void judgeNames(int compared) {
        if (!schema.unique()) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int section = 0; section < compared; section++) {
            Integer first = seen.putIfAbsent(headings.get(section).text(), section);
            boolean isReported = fits.get(section) instanceof Fit.Surplus surplus
                    && schema.slots().get(surplus.slot()).repeat().max() == 1;
            if (first != null && !isReported) {
                reportDuplicate(headings.get(section), headings.get(first));
            }
        }
    }

    private String meant(Heading heading) {
        List<String> names = schema.slots().stream()
                .map(Slot::heading)
                .filter(HeadingPattern.OneOf.class::isInstance)
                .flatMap(pattern -> ((HeadingPattern.OneOf) pattern).texts().stream())
                .toList();
        Optional<String> near = Nearest.to(heading.text(), names);
        if (near.isPresent()) {
            return "; did you mean " + Quoted.of(near.get()) + "?";
        }
        if (schema.slots().isEmpty()) {
            return "; expected no sections there";
        }
        return "; expected "
                + schema.slots().stream()
                        .map(slot -> slot.heading().words())
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(", "))
                + (schema.slots().size() > MOST_NAMES ? ", …" : "");
    }

    private Range placeBefore(int slot) {
        return neighbours.before(slot).map(Heading::textRange).orElse(parent.at());
    }

    private void report(Kind kind, Range at, String message) {
        found.add(new Difference(kind, at, message, Optional.empty()));
    }
}
