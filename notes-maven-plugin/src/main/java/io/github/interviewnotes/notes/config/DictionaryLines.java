package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Edits of whole lines of {@code dictionary.txt}. A comment that stands directly above an entry belongs to it and goes along with it;
 * one that begins the file speaks of the file.
 *
 * @param dictionary what the lines say
 */
public record DictionaryLines(Dictionary dictionary) {

    private static final String COMMENT = "#";

    /** Returns the edits that remove an entry. */
    public List<Edit> removal(Dictionary.Entry entry) {
        return List.of(new Edit(removed(entry), ""));
    }

    /**
     * Returns the edit that sorts the entries, each with its comment. A blank line, or a comment that belongs to none, stays between as
     * many entries as before.
     *
     * @throws IllegalStateException if there is no entry
     */
    public Edit sorting() {
        List<Dictionary.Entry> entries = dictionary.entries();
        if (entries.isEmpty()) {
            throw new IllegalStateException("nothing to sort");
        }
        Iterator<Dictionary.Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(Dictionary.Entry::line, Dictionary.ORDER))
                .iterator();
        int first = firstLine(entries.get(0));
        int at = first;
        List<String> lines = new ArrayList<>();
        for (Dictionary.Entry entry : entries) {
            lines.addAll(lines(at, firstLine(entry) - 1));
            Dictionary.Entry instead = sorted.next();
            lines.addAll(lines(firstLine(instead), line(instead)));
            at = line(entry) + 1;
        }
        Range range = new Range(
                text().lineRange(first).start(), text().lineRange(at - 1).end());
        return new Edit(range, String.join("\n", lines));
    }

    private List<String> lines(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(text()::line).toList();
    }

    /** Returns the edit that adds a line where it belongs: before the first entry that comes after it, else at the end. */
    public Edit addition(String line) {
        for (Dictionary.Entry entry : dictionary.entries()) {
            if (Dictionary.ORDER.compare(line, entry.line()) < 0) {
                return before(entry, line);
            }
        }
        if (dictionary.entries().isEmpty()) {
            return atEnd(line);
        }
        return behind(dictionary.entries().get(dictionary.entries().size() - 1), line);
    }

    /** Returns where an entry stands, without its comment. */
    public Range range(Dictionary.Entry entry) {
        Range line = text().lineRange(line(entry));
        int start = text().offset(entry.place().position());
        String written = text().slice(new Range(start, line.end()));
        int comment = written.indexOf(" " + COMMENT);
        String kept = comment < 0 ? written : written.substring(0, comment);
        return new Range(start, start + kept.stripTrailing().length());
    }

    private Edit before(Dictionary.Entry next, String lines) {
        return new Edit(Range.at(text().lineRange(firstLine(next)).start()), lines + "\n");
    }

    private Edit behind(Dictionary.Entry last, String lines) {
        return line(last) == text().lineCount()
                ? atEnd(lines)
                : new Edit(Range.at(text().lineRange(line(last) + 1).start()), lines + "\n");
    }

    private Edit atEnd(String lines) {
        SourceText text = text();
        String content = text.content();
        boolean complete = content.isEmpty() || content.endsWith("\n") || content.endsWith("\r");
        // a file keeps its last line end, or goes on without one
        return new Edit(Range.at(text.length()), complete ? lines + "\n" : "\n" + lines);
    }

    /** The lines with their line end; of the last one of a file without, the line end before it. */
    private Range removed(Dictionary.Entry entry) {
        SourceText text = text();
        int start = text.lineRange(firstLine(entry)).start();
        int last = line(entry);
        if (last < text.lineCount()) {
            return new Range(start, text.lineRange(last + 1).start());
        }
        boolean complete = text.lineRange(last).end() < text.length();
        int from = complete || firstLine(entry) == 1
                ? start
                : text.lineRange(firstLine(entry) - 1).end();
        return new Range(from, text.length());
    }

    private int firstLine(Dictionary.Entry entry) {
        int first = line(entry);
        while (first > 1 && isComment(first - 1)) {
            first--;
        }
        return first == 1 ? line(entry) : first;
    }

    private boolean isComment(int line) {
        return text().line(line).stripLeading().startsWith(COMMENT);
    }

    private static int line(Dictionary.Entry entry) {
        return entry.place().position().line();
    }

    private SourceText text() {
        return dictionary.text();
    }
}
