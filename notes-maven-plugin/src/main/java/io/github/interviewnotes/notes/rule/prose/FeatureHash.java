package io.github.interviewnotes.notes.rule.prose;

/**
 * A name of a feature as a number: a polynomial over the bytes of its modified UTF-8, modulo 2<sup>64</sup>. Of two names
 * that follow each other the number is found without the characters, which spares most of the time that a model with
 * names for features costs. That two of a hundred thousand names have the same number, or one of millions that are asked
 * for has the number of one of them, is to be expected once in a million runs.
 *
 * @param value the number
 * @param power the base to the power of the length
 */
record FeatureHash(long value, long power) {

    /** The name of no character. */
    static final FeatureHash NOTHING = new FeatureHash(0, 1);

    /** Odd, so that it has an inverse, and with ones and zeros all over: 2<sup>64</sup> divided by the golden ratio. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int LOW = 0x3F;
    private static final int BITS = 6;

    /** Returns the hash of {@code name}. */
    static FeatureHash of(String name) {
        FeatureHash hash = NOTHING;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ONE_BYTE && c != 0) {
                hash = hash.then(c);
            } else if (c < TWO_BYTES) {
                hash = hash.then(0xC0 | c >> BITS).then(ONE_BYTE | c & LOW);
            } else {
                hash = hash.then(0xE0 | c >> 2 * BITS)
                        .then(ONE_BYTE | c >> BITS & LOW)
                        .then(ONE_BYTE | c & LOW);
            }
        }
        return hash;
    }

    /** Returns the number of the name that {@code length} bytes of {@code text} from {@code from} on are. */
    static long of(byte[] text, int from, int length) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            value = value * BASE + (text[i] & 0xFF);
        }
        return value;
    }

    /** Returns the hash of this name and {@code next} behind it. */
    FeatureHash then(FeatureHash next) {
        return new FeatureHash(value * next.power + next.value, power * next.power);
    }

    private FeatureHash then(int unsignedByte) {
        return new FeatureHash(value * BASE + unsignedByte, power * BASE);
    }
}
