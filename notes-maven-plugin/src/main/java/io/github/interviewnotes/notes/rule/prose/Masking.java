package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;

/** What of a text is no English, by every {@link Mask}. Immutable and thread-safe. */
final class Masking {

    private final BitSet code;
    private final BitSet opaque;
    private final BitSet recognized;

    private Masking(String text) {
        this.code = new BitSet(text.length());
        this.opaque = new BitSet(text.length());
        this.recognized = new BitSet(text.length());
        for (Mask mask : Mask.values()) {
            mask.cover(text, mask.isCode() ? code : mask.isOpaque() ? opaque : recognized);
        }
        opaque.or(code);
    }

    /** Lays every mask over {@code text}, which takes longer than to see that the text was heard before. */
    static Masking of(String text) {
        return new Masking(text);
    }

    /** Tells whether something in {@code [from, to)} is not prose. */
    boolean isOpaque(int from, int to) {
        return anyIn(opaque, from, to);
    }

    /** Tells whether something in {@code [from, to)} is neither prose nor a name. */
    boolean isCode(int from, int to) {
        return anyIn(code, from, to);
    }

    /** Tells whether something in {@code [from, to)} is prose that no dictionary has to know. */
    boolean isRecognized(int from, int to) {
        return anyIn(recognized, from, to);
    }

    private static boolean anyIn(BitSet bits, int from, int to) {
        int next = bits.nextSetBit(Math.max(0, from));
        return next >= 0 && next < to;
    }
}
