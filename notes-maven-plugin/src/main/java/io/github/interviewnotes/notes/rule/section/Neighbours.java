package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says where sections stand and where they belong, by the sections beside them that stand where they should. */
final class Neighbours {

    private static final int NONE = -1;

    private final String parent;
    private final List<Heading> headings;
    private final int[] before;
    private final int[] after;
    private final int[] firstOf;

    /**
     * @param parent how messages name what the sections stand in
     * @param headings the headings of the sections
     * @param fits how each of them agrees with the slots of {@code schema}
     */
    Neighbours(String parent, List<Heading> headings, List<Fit> fits, Sections schema) {
        int slots = schema.slots().size();
        this.parent = parent;
        this.headings = headings;
        this.before = nothing(slots);
        this.after = nothing(slots);
        this.firstOf = nothing(slots);
        int[] lastInPlace = nothing(slots);
        int[] firstInPlace = nothing(slots);
        for (int section = 0; section < fits.size(); section++) {
            if (fits.get(section) instanceof Fit.InPlace inPlace) {
                lastInPlace[inPlace.slot()] = section;
                firstInPlace[inPlace.slot()] =
                        firstInPlace[inPlace.slot()] == NONE ? section : firstInPlace[inPlace.slot()];
            }
            int slot = filled(fits.get(section));
            if (slot != NONE && firstOf[slot] == NONE) {
                firstOf[slot] = section;
            }
        }
        if (schema.ordered()) {
            for (int slot = 1; slot < slots; slot++) {
                before[slot] = lastInPlace[slot - 1] == NONE ? before[slot - 1] : lastInPlace[slot - 1];
            }
            for (int slot = slots - 2; slot >= 0; slot--) {
                after[slot] = firstInPlace[slot + 1] == NONE ? after[slot + 1] : firstInPlace[slot + 1];
            }
        }
    }

    private static int[] nothing(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Returns the slot that a section fills, in place or not, or -1. */
    static int filled(Fit fit) {
        if (fit instanceof Fit.InPlace inPlace) {
            return inPlace.slot();
        }
        return fit instanceof Fit.Misplaced misplaced ? misplaced.slot() : NONE;
    }

    /** Returns the first section that fills a slot, which must have one. */
    Heading firstOf(int slot) {
        return headings.get(firstOf[slot]);
    }

    /** Returns the last section before the place of a slot, where the order counts and there is one. */
    Optional<Heading> before(int slot) {
        return before[slot] == NONE ? Optional.empty() : Optional.of(headings.get(before[slot]));
    }

    /** Says where the sections of a slot belong. */
    String place(int slot) {
        if (before[slot] != NONE && after[slot] != NONE) {
            return "between " + name(before[slot]) + " and " + name(after[slot]);
        }
        if (before[slot] != NONE) {
            return "after " + name(before[slot]);
        }
        return after[slot] != NONE ? "before " + name(after[slot]) : "in " + parent;
    }

    /** Says where a section stands and where it should. */
    String misplacement(int section, int slot) {
        if (before[slot] != NONE && section < before[slot]) {
            return " stands before " + name(section + 1) + "; expected after " + name(before[slot]);
        }
        if (after[slot] != NONE && section > after[slot]) {
            return " stands after " + name(section - 1) + "; expected before " + name(after[slot]);
        }
        return " is out of its place; expected " + place(slot);
    }

    private String name(int section) {
        return Quoted.of(headings.get(section).text());
    }
}
