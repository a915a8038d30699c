package io.github.interviewnotes.notes.rule.prose;

/**
 * What the check of prose may cost.
 *
 * @param memory what was read before and need not be read again
 * @param threads how many texts are read at a time, at least 1
 */
public record ProseEffort(ProseMemory memory, int threads) {

    /** Returns the effort of a check that knows of no other: nothing is kept, and every processor reads. */
    public static ProseEffort once() {
        return new ProseEffort(ProseMemory.none(), Runtime.getRuntime().availableProcessors());
    }
}
