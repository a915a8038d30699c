package io.github.interviewnotes.notes.rule.section;

/** How a section agrees with a list of slots. Slots are named by their 0-based number. */
sealed interface Fit {

    /** The section fills a slot, where it stands. */
    record InPlace(int slot) implements Fit {}

    /** The section would fill a slot, but stands elsewhere. */
    record Misplaced(int slot) implements Fit {}

    /** The section belongs to a slot that is full. */
    record Surplus(int slot) implements Fit {}

    /** The section belongs to no slot. */
    record NoSlot() implements Fit {}

    /** There are so many sections that this one was not looked at. */
    record NotCompared() implements Fit {}
}
