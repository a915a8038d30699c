package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;

/** Writes a heading so that it reads as it should: what would be markup is escaped, code between backticks is left code. */
final class HeadingLine {

    private static final String MARKUP = "\\`*_[]<>&!~#|";

    private HeadingLine() {}

    /**
     * Returns the line, without line end.
     *
     * @param level 1 to 6
     * @param text one line
     */
    static String of(int level, String text) {
        String marker = "#".repeat(level) + " ";
        return marker + (readsAs(text, text.replace("`", "")) ? text : escaped(text));
    }

    private static boolean readsAs(String markdown, String text) {
        try {
            List<Heading> headings = new NoteParser()
                    .parse(NotePath.of("note.md"), SourceText.of("# " + markdown + "\n"))
                    .outline()
                    .headings();
            return headings.size() == 1 && headings.get(0).text().equals(text);
        } catch (TooComplexException e) {
            return false;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return escaped.toString();
    }
}
