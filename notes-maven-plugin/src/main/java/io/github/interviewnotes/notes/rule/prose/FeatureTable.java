package io.github.interviewnotes.notes.rule.prose;

/**
 * The numbers of features by their hashes. Nearly all that is asked for is missing, so a small set of bits that stays in
 * the processor's cache answers first. Once filled, it is not changed.
 */
final class FeatureTable {

    /** The table is at most half full. */
    private static final int ROOM = 2;

    /** Of the bits, one in eight is set at most. */
    private static final int BITS_OF_SLOT = 4;

    /** A number of 64 bits holds two to the power of this. */
    private static final int WORD = 6;

    /** Odd, and with bits all over. */
    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    /** In the low bits the number of a feature and one more, so that 0 is an empty slot; in the others its hash. */
    private final long[] slots;

    private final long low;
    private final long[] present;
    private final int shift;

    /** @param features how many there will be */
    FeatureTable(int features) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(features * ROOM);
        slots = new long[1 << bits];
        low = slots.length - 1L;
        present = new long[slots.length * BITS_OF_SLOT / Long.SIZE];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length * BITS_OF_SLOT);
    }

    /** Puts {@code feature}, a number from 0, under {@code hash}. */
    void put(long hash, int feature) {
        int bit = bit(hash);
        present[bit >> WORD] |= 1L << bit;
        int at = bit / BITS_OF_SLOT;
        while (slots[at] != 0) {
            at = at + 1 & (int) low;
        }
        slots[at] = hash & ~low | feature + 1;
    }

    /** Returns the number of a feature, or -1 if there is none under {@code hash}. */
    int get(long hash) {
        int bit = bit(hash);
        if ((present[bit >> WORD] & 1L << bit) == 0) {
            return -1;
        }
        for (int at = bit / BITS_OF_SLOT; slots[at] != 0; at = at + 1 & (int) low) {
            if (((slots[at] ^ hash) & ~low) == 0) {
                return (int) (slots[at] & low) - 1;
            }
        }
        return -1;
    }

    private int bit(long hash) {
        return (int) ((hash ^ hash >>> Integer.SIZE) * SPREAD >>> shift);
    }
}
