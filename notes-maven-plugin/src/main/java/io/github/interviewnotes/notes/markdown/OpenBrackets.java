package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a paragraph with too many brackets that are still open, since the parser searches them in quadratic time; to be asked before
 * the text is parsed. Brackets of code do not count where a fence stands at the start of a line: nothing makes such a fence anything else, as
 * long as no line before it begins raw HTML or a fence that is indented.
 */
final class OpenBrackets {

    /** High enough for a long table of half-open intervals, low enough for the quadratic search of the parser. */
    private static final int MOST = 2_000;

    /** CommonMark 0.31.2, 4.5: at least three backticks, with none behind them, or three tildes. */
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");

    private static final Pattern END_OF_FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*");
    private static final Pattern UNSURE = Pattern.compile("[ \\t]*<.*| {1,3}(?:```|~~~).*");

    private final SourceText text;
    private int open;
    private boolean unsure;
    private String fence = "";

    private OpenBrackets(SourceText text) {
        this.text = text;
    }

    /**
     * Refuses such a paragraph.
     *
     * @param content is as long as {@code text}
     */
    static void requireFew(String content, SourceText text) throws TooComplexException {
        OpenBrackets brackets = new OpenBrackets(text);
        int start = 0;
        for (int end = 0; end <= content.length(); end++) {
            if (end == content.length() || content.charAt(end) == '\n' || content.charAt(end) == '\r') {
                brackets.line(content.substring(start, end), start);
                start = end + 1;
            }
        }
    }

    private void line(String line, int start) throws TooComplexException {
        if (!fence.isEmpty()) {
            Matcher end = END_OF_FENCE.matcher(line);
            fence = end.matches() && end.group(1).startsWith(fence) ? "" : fence;
            return;
        }
        unsure |= UNSURE.matcher(line).matches();
        Matcher begin = FENCE.matcher(line);
        if (!unsure && begin.matches()) {
            fence = begin.group(1) == null ? begin.group(2) : begin.group(1);
            open = 0;
            return;
        }
        open = line.isBlank() ? 0 : open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
            if (open > MOST) {
                throw new TooComplexException(text.position(start + i), "more than " + MOST + " brackets open at once");
            }
        }
    }
}
