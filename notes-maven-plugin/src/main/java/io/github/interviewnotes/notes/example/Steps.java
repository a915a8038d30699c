package io.github.interviewnotes.notes.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The output of a process that runs several blocks. Behind each of them it writes a record separator, a word that no block prints by
 * accident, and an answer. A block that looks for the word can find it: what answers say is not to be trusted.
 *
 * @param mark the word
 * @param most how many blocks there are; marks behind the last one are the blocks' own
 */
record Steps(String mark, int most) {

    static final char SEPARATOR = '\u001E';

    static Steps create(Unit unit) {
        return new Steps(UUID.randomUUID().toString(), unit.examples().size());
    }

    /**
     * What stands before a mark, and the answer behind it.
     *
     * @param printed the bytes of the block
     * @param answer up to the line's end
     */
    record Step(byte[] printed, String answer) {}

    /** Returns the blocks that came to an end. */
    List<Step> in(byte[] out) {
        String text = new String(out, StandardCharsets.ISO_8859_1);
        String start = SEPARATOR + mark + " ";
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(start); at >= 0 && steps.size() < most; at = text.indexOf(start, from)) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            steps.add(new Step(
                    text.substring(from, at).getBytes(StandardCharsets.ISO_8859_1),
                    text.substring(at + start.length(), end)));
            from = end + 1;
        }
        return steps;
    }

    /** Returns what was printed after the last mark. */
    byte[] rest(byte[] out) {
        int from = 0;
        for (Step step : in(out)) {
            from += step.printed.length + 1 + mark.length() + 1 + step.answer.length() + 1;
        }
        return java.util.Arrays.copyOfRange(out, from, out.length);
    }
}
