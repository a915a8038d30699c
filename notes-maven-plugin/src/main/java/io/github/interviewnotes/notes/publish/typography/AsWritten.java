package io.github.interviewnotes.notes.publish.typography;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in prose and is none: addresses, paths, options of commands, strings of Python, mathematics. */
final class AsWritten {

    private static final String BEFORE = "([{<*_" + Around.QUOTES;
    private static final String BEHIND = ")]}>*_.,;:!?…" + Around.QUOTES;

    private static final Pattern ADDRESS =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*|www\\..*|mailto:.*|[^@\\s]+@[^@\\s]+\\.[a-z]+");

    private static final Pattern PATH = Pattern.compile("(?:~|\\.{1,2}|[A-Za-z]:)?[/\\\\]\\S*|\\S*\\\\\\S*");

    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z0-9]\\S*");

    /** TeX between dollar signs; quotation marks in between tell that these are names of variables or prices. */
    private static final Pattern MATHEMATICS =
            Pattern.compile("\\$\\$[^$\"]+\\$\\$|(?<![\\w$])\\$[^$\\s\"](?:[^$\"\\n]*[^$\\s\"])?\\$(?![\\w$])");

    /** A string of Python with the letters before it, such as {@code rb'\\d'}: the mark behind them is no apostrophe. */
    private static final Pattern PREFIXED_STRING =
            Pattern.compile("(?<!\\w)(?i:[bfru]|r[bf]|[bf]r)(?:'[^'\\s]+'|\"[^\"\\s]+\")(?!\\w)");

    private AsWritten() {}

    /** Returns the characters of a text that stay as they are. */
    static BitSet in(Around around) {
        String text = around.text();
        BitSet kept = new BitSet(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (!around.isSpace(end)) {
                end++;
            }
            keepWord(text, start, end, kept);
            start = end + 1;
        }
        keep(MATHEMATICS, text, kept);
        keep(PREFIXED_STRING, text, kept);
        return kept;
    }

    private static void keep(Pattern form, String text, BitSet kept) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            kept.set(found.start(), found.end());
        }
    }

    /** Judges a word without its brackets, quotation marks and full stops. */
    private static void keepWord(String text, int start, int end, BitSet kept) {
        int first = start;
        while (first < end && BEFORE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = end;
        while (last > first && BEHIND.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        String core = text.substring(first, last);
        if (ADDRESS.matcher(core).matches()
                || PATH.matcher(core).matches()
                || OPTION.matcher(core).matches()) {
            kept.set(first, last);
        }
    }
}
