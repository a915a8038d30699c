package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML block between two {@code ---} lines at the very start of a file. But for its language it is data for other tools and no
 * part of the note.
 */
final class FrontMatter {

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(?:#.*)?");
    private static final Pattern MEMBER = Pattern.compile("[^\\s:#-][^:]*:(?:\\s.*)?");

    private static final String VALUE =
            "[ \\t]*:[ \\t]+(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'#].*?))[ \\t]*(?:[ \\t]#.*)?";
    private static final Pattern LANGUAGE = Pattern.compile("lang" + VALUE);
    private static final Pattern TITLE = Pattern.compile("title" + VALUE);

    private FrontMatter() {}

    /** Returns what stands under the key {@code lang}, however it is quoted. */
    static Optional<LanguageMark> language(SourceText text) {
        return range(text, LANGUAGE).map(range -> new LanguageMark(text.slice(range), range));
    }

    /** Returns what stands under the key {@code title}, however it is quoted. */
    static Optional<String> title(SourceText text) {
        return range(text, TITLE).map(text::slice).map(String::strip).filter(title -> !title.isEmpty());
    }

    private static Optional<Range> range(SourceText text, Pattern key) {
        int end = endLine(text);
        for (int line = 2; line < end; line++) {
            Matcher member = key.matcher(text.line(line));
            if (member.matches()) {
                int start = text.lineRange(line).start();
                int value = member.start(1) >= 0 ? 1 : member.start(2) >= 0 ? 2 : 3;
                return Optional.of(new Range(start + member.start(value), start + member.end(value)));
            }
        }
        return Optional.empty();
    }

    /** Returns the text with the front matter, if it has one, turned into blank lines of the same length. */
    static String blanked(SourceText text) {
        int end = endLine(text);
        if (end == 0) {
            return text.content();
        }
        StringBuilder content = new StringBuilder(text.content());
        int endOffset = text.lineRange(end).end();
        for (int i = 0; i < endOffset; i++) {
            if (content.charAt(i) != '\n' && content.charAt(i) != '\r') {
                content.setCharAt(i, ' ');
            }
        }
        return content.toString();
    }

    /**
     * Returns the 1-based line that closes the front matter, or 0 when there is none. A {@code ---} that opens no mapping is the
     * horizontal rule that CommonMark takes it for.
     */
    private static int endLine(SourceText text) {
        if (!FENCE.matcher(text.line(1)).matches()) {
            return 0;
        }
        boolean mapping = false;
        for (int line = 2; line <= text.lineCount(); line++) {
            String content = text.line(line);
            if (END.matcher(content).matches()) {
                return mapping ? line : 0;
            }
            if (!mapping && !COMMENT.matcher(content).matches()) {
                if (!MEMBER.matcher(content).matches()) {
                    return 0;
                }
                mapping = true;
            }
        }
        return 0;
    }
}
