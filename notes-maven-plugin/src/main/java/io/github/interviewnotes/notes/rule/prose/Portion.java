package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is short enough for LanguageTool, whose time grows with the square of a sentence's length: a
 * sentence of 10,000 characters takes seconds, one of 100,000 minutes. A paragraph that a person wrote is one portion.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param whole whether it begins and ends where sentences do, so that its grammar can be judged
 */
record Portion(int from, int to, boolean whole) {

    /** The most characters of a portion. */
    static final int LIMIT = 3_000;

    private static final int LEAST_SHARE_OF_LETTERS = 4;

    /**
     * Returns the portions of {@code text} in order, without those that are hardly letters: rulers, drawings, noise.
     */
    static List<Portion> of(String text) {
        List<Portion> portions = new ArrayList<>();
        int from = 0;
        boolean atStart = true;
        while (from < text.length()) {
            Cut cut = Cut.after(from, text);
            Portion portion = new Portion(from, cut.at, atStart && cut.endsSentence);
            if (portion.hasWords(text)) {
                portions.add(portion);
            }
            from = cut.at;
            atStart = cut.endsSentence;
        }
        return portions;
    }

    /**
     * Returns the stretches of {@code text} whose grammar cannot be judged, since no sentence ends in them for too long.
     */
    static List<Portion> endless(String text) {
        List<Portion> stretches = new ArrayList<>();
        for (Portion portion : of(text)) {
            int last = stretches.size() - 1;
            if (!portion.whole && last >= 0 && stretches.get(last).to == portion.from) {
                stretches.set(last, new Portion(stretches.get(last).from, portion.to, false));
            } else if (!portion.whole) {
                stretches.add(portion);
            }
        }
        return stretches;
    }

    /** Returns the characters of this portion of {@code text}. */
    String in(String text) {
        return text.substring(from, to);
    }

    private boolean hasWords(String text) {
        long letters = in(text).chars().filter(Character::isLetter).count();
        return letters * LEAST_SHARE_OF_LETTERS >= to - from;
    }

    private record Cut(int at, boolean endsSentence) {

        /** Finds where a portion from {@code from} ends best: behind a sentence, else behind a word, else anywhere. */
        static Cut after(int from, String text) {
            if (text.length() - from <= LIMIT) {
                return new Cut(text.length(), true);
            }
            int behindWord = 0;
            for (int at = from + LIMIT; at > from + LIMIT / 2; at--) {
                if (Character.isWhitespace(text.charAt(at - 1))) {
                    if (".?!".indexOf(text.charAt(at - 2)) >= 0) {
                        return new Cut(at, true);
                    }
                    behindWord = Math.max(behindWord, at);
                }
            }
            if (behindWord > 0) {
                return new Cut(behindWord, false);
            }
            boolean inPair = Character.isHighSurrogate(text.charAt(from + LIMIT - 1));
            return new Cut(from + LIMIT - (inPair ? 1 : 0), false);
        }
    }
}
