package io.github.interviewnotes.notes.publish.typography;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets {@code --} as an en dash, {@code ---} as an em dash and {@code ...} as an ellipsis where they are meant so. */
final class Dashes {

    private static final Pattern DASH = Pattern.compile("(?<!-)---?(?!-)");
    private static final Pattern DOTS = Pattern.compile("(?<![./\\\\…])\\.\\.\\.(?![./\\\\…])");

    private final Line line;
    private final Around around;

    Dashes(Line line, Around around) {
        this.line = line;
        this.around = around;
    }

    void set(BitSet kept) {
        Matcher dash = DASH.matcher(line.text());
        while (dash.find()) {
            if (!kept.get(dash.start()) && isDash(dash.start(), dash.end())) {
                line.replace(dash.start(), dash.end() - dash.start(), dash.end() - dash.start() == 2 ? "–" : "—");
            }
        }
        Matcher dots = DOTS.matcher(line.text());
        while (dots.find()) {
            boolean inside = around.isWord(dots.start() - 1) && around.isWord(dots.end());
            if (!kept.get(dots.start()) && !inside) {
                line.replace(dots.start(), 3, "…");
            }
        }
    }

    /** A dash has spaces on both sides or on none; {@code i--}, {@code -->} and the empty cell {@code --} are none. */
    private boolean isDash(int start, int end) {
        boolean before = around.isSpace(start - 1);
        boolean after = around.isSpace(end);
        if (before && after) {
            return around.isInside(start - 1) || around.isInside(end);
        }
        return !before
                && !after
                && (around.isWord(start - 1) || around.isCloser(start - 1))
                && (around.isWord(end) || around.isOpener(end) || around.isQuote(end));
    }
}
