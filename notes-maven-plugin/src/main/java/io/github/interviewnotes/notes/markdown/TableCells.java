package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Puts right where the parser says that the contents of table cells stand: it counts each {@code \|} as one character and a tab
 * that a list item took a part of as several.
 */
final class TableCells {

    /** Where the characters of a cell really stand, as the parser counts them, and where the last one ends. */
    private record Distorted(int[] offsets) {}

    private final SourceText text;
    private final NavigableMap<Integer, Distorted> distorted = new TreeMap<>();

    private TableCells(SourceText text) {
        this.text = text;
    }

    /** Corrects the spans of all cells below {@code document} and of what is in them. */
    static TableCells correct(Node document, SourceText text) {
        TableCells cells = new TableCells(text);
        Descendants.of(document, TableRow.class).forEach(cells::correctRow);
        return cells;
    }

    private void correctRow(TableRow row) {
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan rowSpan = row.getSourceSpans().get(0);
        List<Range> ranges = split(Spans.range(row).orElseThrow());
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (column == ranges.size()) {
                return;
            }
            Range range = ranges.get(column++);
            List<SourceSpan> given = cell.getSourceSpans();
            if (!given.isEmpty()) {
                int givenStart = given.get(0).getInputIndex();
                if (givenStart != range.start() || text.slice(range).contains("\\|")) {
                    distorted.put(givenStart, new Distorted(offsets(range)));
                    for (Node node : Descendants.of(cell)) {
                        node.setSourceSpans(moved(node.getSourceSpans()));
                    }
                }
            }
            Range content = Spans.trimmed(range, text);
            int shift = content.start() - rowSpan.getInputIndex();
            cell.setSourceSpans(List.of(SourceSpan.of(
                    rowSpan.getLineIndex(), rowSpan.getColumnIndex() + shift, content.start(), content.length())));
        }
    }

    /** Divides a row as GitHub does: at each pipe that no backslash precedes. */
    private List<Range> split(Range row) {
        String content = text.content();
        Range inner = Spans.trimmed(row, text);
        int start = inner.start();
        if (start < inner.end() && content.charAt(start) == '|') {
            start++;
        }
        List<Range> cells = new ArrayList<>();
        for (int at = start; at < inner.end(); at++) {
            if (content.charAt(at) == '\\' && at + 1 < inner.end() && content.charAt(at + 1) == '|') {
                at++;
            } else if (content.charAt(at) == '|') {
                cells.add(new Range(start, at));
                start = at + 1;
            }
        }
        if (start < inner.end()) {
            cells.add(new Range(start, inner.end()));
        }
        return cells;
    }

    /** Returns where each character of the cell that the parser reads starts, and where the last one ends. */
    private int[] offsets(Range cell) {
        int[] offsets = new int[cell.length() + 1];
        int count = 0;
        int at = cell.start();
        while (at < cell.end()) {
            offsets[count++] = at;
            at += text.content().startsWith("\\|", at) && at + 1 < cell.end() ? 2 : 1;
        }
        offsets[count++] = cell.end();
        return Arrays.copyOf(offsets, count);
    }

    private List<SourceSpan> moved(List<SourceSpan> spans) {
        List<SourceSpan> moved = new ArrayList<>();
        for (SourceSpan span : spans) {
            int start = at(span.getInputIndex());
            int end = Math.max(start, at(span.getInputIndex() + span.getLength()));
            int column = Math.max(0, span.getColumnIndex() + start - span.getInputIndex());
            moved.add(SourceSpan.of(span.getLineIndex(), column, start, end - start));
        }
        return moved;
    }

    /** Returns the true place of what the parser says to stand at {@code given}. */
    int at(int given) {
        Map.Entry<Integer, Distorted> cell = distorted.floorEntry(given);
        if (cell == null || given - cell.getKey() >= cell.getValue().offsets.length) {
            return given;
        }
        return cell.getValue().offsets[given - cell.getKey()];
    }
}
