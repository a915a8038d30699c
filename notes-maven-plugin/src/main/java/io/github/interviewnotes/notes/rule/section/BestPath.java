package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to go through sections and slots side by side, both in order. At each step the path puts the section into the
 * slot that it has reached, passes the section over, or goes on to the next slot; each has its price. Found by dynamic programming
 * from the end, so in time and memory proportional to sections times places, with no backtracking to run away.
 */
final class BestPath {

    /** The slot of a section that is passed over. */
    static final int NONE = -1;

    /** Prices; far enough apart that no number of small faults hides a large one in any note that a person would write. */
    private static final int MISSING = 1_000;

    private static final int PASS_OVER_KNOWN = 500;
    private static final int ONE_TOO_FEW = 10;
    private static final int PASS_OVER_UNKNOWN = 4;

    /** A section that a full slot turns away is passed over there, so that the slot is known to be too full. */
    private static final int TURNED_AWAY = -1;

    private static final int TAKE_FROM_STRICTER = 1;

    /** The strictness of what no slot has a place for. */
    private static final int FITS_NONE = -1;

    private static final int MOST_CELLS = 2_000_000;

    private static final byte PUT = 0;
    private static final byte PASS = 1;
    private static final byte NEXT = 2;

    private final List<Slot> slots;
    private final boolean[][] fits;
    private final boolean closed;
    private final int[] firstState;
    private final int[] strictest;
    private final byte[][] steps;
    private final int[] slotOf;
    private final int[] reached;

    private BestPath(List<Slot> slots, boolean[][] fits, boolean closed) {
        this.slots = slots;
        this.fits = fits;
        this.closed = closed;
        this.firstState = firstStates(slots);
        this.strictest = Arrays.stream(fits).mapToInt(this::strictest).toArray();
        this.steps = new byte[fits.length + 1][firstState[slots.size()] + 1];
        this.slotOf = new int[fits.length];
        this.reached = new int[fits.length];
    }

    /**
     * Finds the path.
     *
     * @param fits for each section and each slot whether the heading belongs there; at most {@link #mostSections} sections
     * @param closed whether a section without a slot is a fault
     */
    static BestPath of(List<Slot> slots, boolean[][] fits, boolean closed) {
        BestPath path = new BestPath(slots, fits, closed);
        path.weigh();
        path.follow();
        return path;
    }

    /** Returns how many sections can be compared with these slots within bounded memory. */
    static int mostSections(List<Slot> slots) {
        return MOST_CELLS / (firstStates(slots)[slots.size()] + 1);
    }

    /** Returns the slot that holds a section, or {@link #NONE}. */
    int slotOf(int section) {
        return slotOf[section];
    }

    /** Returns the slot at which the path stands when it comes to a section; the number of slots behind the last one. */
    int slotReached(int section) {
        return reached[section];
    }

    /** Numbers the states: a slot and how many sections it holds, as far as that matters. */
    private static int[] firstStates(List<Slot> slots) {
        int[] first = new int[slots.size() + 1];
        for (int slot = 0; slot < slots.size(); slot++) {
            first[slot + 1] = first[slot] + mostCounted(slots.get(slot).repeat()) + 1;
        }
        return first;
    }

    /** Behind its minimum, a slot without a limit need not count on. */
    private static int mostCounted(Bounds repeat) {
        return repeat.isLimited() ? repeat.max() : repeat.min();
    }

    private void weigh() {
        int[] after = new int[firstState[slots.size()] + 1];
        int[] here = new int[after.length];
        for (int section = fits.length; section >= 0; section--) {
            boolean atEnd = section == fits.length;
            here[firstState[slots.size()]] =
                    atEnd ? 0 : passOver(section, slots.size()) + after[firstState[slots.size()]];
            steps[section][firstState[slots.size()]] = PASS;
            for (int slot = slots.size() - 1; slot >= 0; slot--) {
                int counted = mostCounted(slots.get(slot).repeat());
                for (int count = 0; count <= counted; count++) {
                    int state = firstState[slot] + count;
                    here[state] = lack(slots.get(slot).repeat(), count) + here[firstState[slot + 1]];
                    steps[section][state] = NEXT;
                    if (!atEnd) {
                        weighSection(section, slot, count, after, here);
                    }
                }
            }
            int[] spare = after;
            after = here;
            here = spare;
        }
    }

    /** Of ways that cost the same, prefers to put a section into a slot, and then to stay at a slot. */
    private void weighSection(int section, int slot, int count, int[] after, int[] here) {
        int state = firstState[slot] + count;
        int pass = passOver(section, slot) + after[state];
        if (pass <= here[state]) {
            here[state] = pass;
            steps[section][state] = PASS;
        }
        if (fits[section][slot] && hasRoom(slot, count)) {
            int put = takeFromStricter(section, slot) + after[firstState[slot] + oneMore(slot, count)];
            if (put <= here[state]) {
                here[state] = put;
                steps[section][state] = PUT;
            }
        }
    }

    private boolean hasRoom(int slot, int count) {
        return count < slots.get(slot).repeat().max();
    }

    private int oneMore(int slot, int count) {
        return Math.min(count + 1, mostCounted(slots.get(slot).repeat()));
    }

    private int strictest(boolean[] fitting) {
        int strictest = FITS_NONE;
        for (int slot = 0; slot < fitting.length; slot++) {
            if (fitting[slot]) {
                strictest = Math.max(strictest, Alignment.strictness(slots.get(slot)));
            }
        }
        return strictest;
    }

    private static int lack(Bounds repeat, int count) {
        if (count >= repeat.min()) {
            return 0;
        }
        return count == 0 ? MISSING + (repeat.min() - 1) * ONE_TOO_FEW : (repeat.min() - count) * ONE_TOO_FEW;
    }

    private int passOver(int section, int slot) {
        boolean known = closed || strictest[section] > FITS_NONE;
        return (known ? PASS_OVER_KNOWN : PASS_OVER_UNKNOWN) + (isTurnedAway(section, slot) ? TURNED_AWAY : 0);
    }

    private boolean isTurnedAway(int section, int slot) {
        return slot < slots.size() && fits[section][slot] && takeFromStricter(section, slot) == 0;
    }

    private int takeFromStricter(int section, int slot) {
        return strictest[section] > Alignment.strictness(slots.get(slot)) ? TAKE_FROM_STRICTER : 0;
    }

    private void follow() {
        Arrays.fill(slotOf, NONE);
        int slot = 0;
        int count = 0;
        int section = 0;
        while (section < fits.length) {
            switch (steps[section][firstState[slot] + count]) {
                case PUT -> {
                    slotOf[section] = slot;
                    reached[section] = slot;
                    count = oneMore(slot, count);
                    section++;
                }
                case PASS -> {
                    reached[section] = slot;
                    section++;
                }
                default -> {
                    slot++;
                    count = 0;
                }
            }
        }
    }
}
