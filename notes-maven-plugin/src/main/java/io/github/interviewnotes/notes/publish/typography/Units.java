package io.github.interviewnotes.notes.publish.typography;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a space that does not break between a number and the symbol of its unit, as the SI brochure, 5.4.3, has it: {@code 10 ms} stays
 * on one line. Words, such as {@code bytes}, may stand on the next one.
 */
final class Units {

    private static final String NO_BREAK_SPACE = "\u00A0";

    /** Seconds, bytes and bits, hertz, lengths, masses, power and per cent; decimal and binary prefixes where they are used. */
    private static final Pattern NUMBER_AND_SYMBOL = Pattern.compile(
            "(?<![\\w.,])\\d[\\d.,]*( )(?:[mµμn]?s|min|h|(?:[kKMGTP]i?)?(?:B|bit)(?:/s)?|[kMG]?bps|[kMGT]?Hz|[mcµμk]?m|px|pt|[mk]?g|[mkM]?W|[mk]?V|%|°C)(?![\\w/-])");

    private final Line line;

    Units(Line line) {
        this.line = line;
    }

    void set(BitSet kept) {
        Matcher number = NUMBER_AND_SYMBOL.matcher(line.text());
        while (number.find()) {
            if (!kept.get(number.start(1))) {
                line.replace(number.start(1), 1, NO_BREAK_SPACE);
            }
        }
    }
}
