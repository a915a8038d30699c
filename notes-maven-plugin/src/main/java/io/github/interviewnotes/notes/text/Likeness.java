package io.github.interviewnotes.notes.text;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common. */
public final class Likeness {

    private Likeness() {}

    /**
     * Returns twice the number of lines that both texts have, divided by the number of lines of both: Dice's coefficient, from 0 for
     * nothing in common to 1. Order, blank lines and white space at the ends of lines do not count; two texts without a line are alike.
     */
    public static double ofLines(String one, String other) {
        Map<String, Integer> lines = new HashMap<>();
        int all = 0;
        for (String line : one.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                lines.merge(line, 1, Integer::sum);
                all++;
            }
        }
        int common = 0;
        for (String line : other.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                all++;
                int left = lines.getOrDefault(line, 0);
                if (left > 0) {
                    lines.put(line, left - 1);
                    common++;
                }
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
