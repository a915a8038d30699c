package io.github.interviewnotes.notes.web;

import java.util.Set;

/**
 * What is known of one URL after asking.
 *
 * @param verdict of the page
 * @param missing those of the fragments asked for that the page does not have
 * @param failingDays on how many days, today included, the page was asked for in vain, one after the other; 0 if it was not
 */
public record Answer(Verdict verdict, Set<String> missing, int failingDays) {

    public Answer {
        missing = Set.copyOf(missing);
    }

    /** An answer on a page whose anchors are all there or were not asked for. */
    public static Answer of(Verdict verdict) {
        return new Answer(verdict, Set.of(), 0);
    }
}
