package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sections in slots whose order does not matter: as many of the sections that the slots need as there are, and then as many others
 * as have room. A section that is wanted elsewhere makes way where it can fill another slot (augmenting paths: Kuhn's algorithm for
 * bipartite matching, with slots that hold several).
 */
final class BestAssignment {

    /** The slot of a section that has none. */
    static final int NONE = -1;

    private final List<Slot> slots;
    private final boolean[][] fits;
    private final int[] slotOf;
    private final List<List<Integer>> held = new ArrayList<>();

    private BestAssignment(List<Slot> slots, boolean[][] fits) {
        this.slots = slots;
        this.fits = fits;
        this.slotOf = new int[fits.length];
        Arrays.fill(slotOf, NONE);
        slots.forEach(slot -> held.add(new ArrayList<>()));
    }

    /**
     * Finds the assignment.
     *
     * @param fits for each section and each slot whether the heading belongs there
     */
    static BestAssignment of(List<Slot> slots, boolean[][] fits) {
        BestAssignment assignment = new BestAssignment(slots, fits);
        List<Integer> strictestFirst = IntStream.range(0, slots.size())
                .boxed()
                .sorted(Comparator.comparing(slot -> -Alignment.strictness(slots.get(slot))))
                .toList();
        for (int slot : strictestFirst) {
            int needed = slots.get(slot).repeat().min();
            while (needed > 0 && assignment.fill(slot, new boolean[fits.length])) {
                needed--;
            }
        }
        for (int section = 0; section < fits.length; section++) {
            if (assignment.slotOf[section] == NONE) {
                assignment.settle(section, new boolean[slots.size()], strictestFirst);
            }
        }
        return assignment;
    }

    /** Returns the slot of a section, or {@link #NONE}. */
    int slotOf(int section) {
        return slotOf[section];
    }

    /** Finds one more section for a slot; one that another slot holds is taken if that slot finds a substitute. */
    private boolean fill(int slot, boolean[] asked) {
        for (boolean free : new boolean[] {true, false}) {
            for (int section = 0; section < fits.length; section++) {
                if (!fits[section][slot] || asked[section] || slotOf[section] == slot) {
                    continue;
                }
                if ((slotOf[section] == NONE) == free) {
                    asked[section] = true;
                    if (free || fill(slotOf[section], asked)) {
                        put(section, slot);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Finds a slot with room for a section; in a full one, another section makes way if it finds a slot for itself. */
    private boolean settle(int section, boolean[] asked, List<Integer> strictestFirst) {
        for (int slot : strictestFirst) {
            if (fits[section][slot]
                    && held.get(slot).size() < slots.get(slot).repeat().max()) {
                put(section, slot);
                return true;
            }
        }
        for (int slot : strictestFirst) {
            if (fits[section][slot] && !asked[slot]) {
                asked[slot] = true;
                for (int other : List.copyOf(held.get(slot))) {
                    if (settle(other, asked, strictestFirst)) {
                        put(section, slot);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void put(int section, int slot) {
        if (slotOf[section] != NONE) {
            held.get(slotOf[section]).remove((Integer) section);
        }
        slotOf[section] = slot;
        held.get(slot).add(section);
    }
}
