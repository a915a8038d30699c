package io.github.interviewnotes.notes.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the headings of one note the fragments that GitHub gives them. Stateful: one for each note, asked in source order.
 *
 * <p>GitHub lowers the letters, drops what is no letter, mark, digit, connector, hyphen or space, and turns each space into a
 * hyphen. A slug that is taken gets the first free number behind it.
 */
public final class Slugger {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Returns the slug of the next heading, given its text without markup. */
    public String slug(String headingText) {
        String base = DROPPED.matcher(headingText.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        String slug = base;
        while (lastNumber.containsKey(slug)) {
            slug = base + "-" + lastNumber.merge(base, 1, Integer::sum);
        }
        lastNumber.put(slug, 0);
        return slug;
    }
}
