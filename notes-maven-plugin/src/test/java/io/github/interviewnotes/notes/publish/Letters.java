package io.github.interviewnotes.notes.publish;

import java.util.BitSet;
import java.util.Map;

/**
 * A text as far as two books can agree on it: its letters and where white space parts them. A PDF breaks lines, even within a word; both
 * set quotes, dashes and ellipses as printers do; the PDF has no use for hints to a text shaper.
 */
final class Letters {

    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("…", "..."),
            Map.entry("—", "-"),
            Map.entry("–", "-"),
            // PDFBox takes it apart as it reads
            Map.entry("ﬁ", "fi"));

    private final String letters;
    private final BitSet gaps;

    private Letters(String letters, BitSet gaps) {
        this.letters = letters;
        this.gaps = gaps;
    }

    static Letters of(String text) {
        StringBuilder letters = new StringBuilder();
        BitSet gaps = new BitSet();
        text.codePoints().forEach(c -> {
            boolean selector = c >= 0xFE00 && c <= 0xFE0F;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gaps.set(letters.length());
            } else if (!selector && Character.getType(c) != Character.FORMAT) {
                String letter = PRINTED.getOrDefault(Character.toString(c), Character.toString(c));
                boolean moreOfADash = letter.equals("-")
                        && letters.length() > 0
                        && letters.charAt(letters.length() - 1) == '-'
                        && !gaps.get(letters.length());
                if (!moreOfADash) {
                    letters.append(letter);
                }
            }
        });
        return new Letters(letters.toString(), gaps);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    int length() {
        return letters.length();
    }

    /** Tells whether {@code part} stands at an offset, and white space parts its words there too. */
    boolean has(Letters part, int at) {
        return letters.startsWith(part.letters, at)
                && part.gaps.stream().allMatch(gap -> gap == 0 || gap == part.length() || gaps.get(at + gap));
    }

    /** Returns where {@code part} next stands, from an offset on, or -1. */
    int find(Letters part, int from) {
        for (int at = letters.indexOf(part.letters, from); at >= 0; at = letters.indexOf(part.letters, at + 1)) {
            if (has(part, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the letters without what parts them. */
    String all() {
        return letters;
    }
}
