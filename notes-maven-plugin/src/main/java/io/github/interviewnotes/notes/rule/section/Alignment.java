package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.HeadingPattern;
import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Assigns sections that stand side by side to the slots of a schema so that as little as possible is wrong: all differences come
 * from one best assignment of the whole list, and a section that stands in the wrong place is one difference, not a missing and an
 * unexpected one.
 */
final class Alignment {

    /** More than any note has that a person wrote. */
    private static final int MOST_SECTIONS = 10_000;

    private final List<Slot> slots;
    private final boolean[][] fits;
    private final List<Fit> result;
    private final int[] filled;

    private Alignment(List<Slot> slots, boolean[][] fits, int sections) {
        this.slots = slots;
        this.fits = fits;
        this.result = new ArrayList<>(Collections.nCopies(sections, new Fit.NotCompared()));
        this.filled = new int[slots.size()];
    }

    /**
     * Returns how each section agrees with the slots.
     *
     * @param headings the texts of the sections' headings
     */
    static List<Fit> of(List<String> headings, Sections schema) {
        List<Slot> slots = schema.slots();
        boolean[][] fits = headings.stream()
                .limit(mostSections(slots))
                .map(heading -> fitting(heading, slots))
                .toArray(boolean[][]::new);
        Alignment alignment = new Alignment(slots, fits, headings.size());
        if (schema.ordered()) {
            alignment.inOrder(schema.closed());
        } else {
            alignment.inAnyOrder();
        }
        return List.copyOf(alignment.result);
    }

    /** Returns how many sections are compared with these slots. */
    static int mostSections(List<Slot> slots) {
        return Math.min(MOST_SECTIONS, BestPath.mostSections(slots));
    }

    private static boolean[] fitting(String heading, List<Slot> slots) {
        boolean[] fitting = new boolean[slots.size()];
        for (int slot = 0; slot < fitting.length; slot++) {
            fitting[slot] = slots.get(slot).heading().matches(heading);
        }
        return fitting;
    }

    private void inOrder(boolean closed) {
        BestPath path = BestPath.of(slots, fits, closed);
        for (int section = 0; section < fits.length; section++) {
            int slot = path.slotOf(section);
            if (slot != BestPath.NONE) {
                place(section, slot);
            }
        }
        for (int section = 0; section < fits.length; section++) {
            if (path.slotOf(section) == BestPath.NONE) {
                result.set(section, leftOver(section, path.slotReached(section)));
            }
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            takeFromLooserSlots(slot);
        }
    }

    private void place(int section, int slot) {
        result.set(section, new Fit.InPlace(slot));
        filled[slot]++;
    }

    /** Judges a section that the best path passes over while it stays at slot {@code reached}. */
    private Fit leftOver(int section, int reached) {
        int full = BestPath.NONE;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (fits[section][slot] && strictness(slot) > 0) {
                if (filled[slot] < slots.get(slot).repeat().max()) {
                    filled[slot]++;
                    return new Fit.Misplaced(slot);
                }
                full = full == BestPath.NONE ? slot : full;
            }
        }
        if (full != BestPath.NONE) {
            return new Fit.Surplus(full);
        }
        boolean wouldFitHere = reached < slots.size() && fits[section][reached];
        return wouldFitHere ? new Fit.Surplus(reached) : new Fit.NoSlot();
    }

    /**
     * A slot of any name takes whatever stands there, also the section that a later slot waits for in vain. Such a section is
     * misplaced.
     */
    private void takeFromLooserSlots(int slot) {
        for (int section = 0; section < fits.length; section++) {
            boolean lacking = filled[slot] < slots.get(slot).repeat().min();
            if (lacking
                    && fits[section][slot]
                    && result.get(section) instanceof Fit.InPlace loose
                    && strictness(loose.slot()) < strictness(slot)) {
                filled[loose.slot()]--;
                filled[slot]++;
                result.set(section, new Fit.Misplaced(slot));
            }
        }
    }

    private void inAnyOrder() {
        BestAssignment assignment = BestAssignment.of(slots, fits);
        for (int section = 0; section < fits.length; section++) {
            int slot = assignment.slotOf(section);
            if (slot == BestAssignment.NONE) {
                result.set(section, turnedAway(section));
            } else {
                place(section, slot);
            }
        }
    }

    private Fit turnedAway(int section) {
        for (int slot = 0; slot < slots.size(); slot++) {
            if (fits[section][slot]) {
                return new Fit.Surplus(slot);
            }
        }
        return new Fit.NoSlot();
    }

    private int strictness(int slot) {
        return strictness(slots.get(slot));
    }

    /** Returns 2 for a literal heading, 1 for an expression, 0 for any name. */
    static int strictness(Slot slot) {
        if (slot.heading() instanceof HeadingPattern.OneOf) {
            return 2;
        }
        return slot.heading() instanceof HeadingPattern.Like ? 1 : 0;
    }
}
