package io.github.interviewnotes.notes.rule.section;

/**
 * A number of things in words: {@code no list}, {@code 1 list}, {@code 3 lists}.
 *
 * @param count how many
 * @param noun the singular of a noun whose plural ends in s
 * @param tail what follows the noun, with a leading space; empty for nothing
 */
record Amount(int count, String noun, String tail) {

    static Amount of(int count, String noun) {
        return new Amount(count, noun, "");
    }

    @Override
    public String toString() {
        return (count == 0 ? "no " + noun : count == 1 ? "1 " + noun : count + " " + noun + "s") + tail;
    }
}
