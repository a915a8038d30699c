package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A rule's page on a terminal: headings stand out, code is indented and never changed, tables have columns, and the rest is wrapped.
 * The pages are ours, so the Markdown that they are written in is known.
 */
public final class PageText {

    private static final int WIDTH = 100;
    private static final int LEAST_COLUMN = 30;
    private static final String INDENT = "    ";
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private final Style style;
    private final WrappedText inline;
    private final List<String> source;
    private final List<String> shown = new ArrayList<>();
    private int at;

    private PageText(Style style, String markdown) {
        this.style = style;
        this.inline = new WrappedText(style);
        this.source = markdown.lines().toList();
    }

    /** Returns the page, each line with its line end. */
    public static String of(RulePage page, Style style) {
        PageText text = new PageText(style, page.markdown());
        while (text.at < text.source.size()) {
            text.block();
        }
        return String.join("\n", text.shown) + "\n";
    }

    private void block() {
        String line = source.get(at);
        if (line.startsWith("#")) {
            shown.add(style.of(Ink.STRONG, inline.line(line.replaceFirst("^#+ ", ""))));
            at++;
        } else if (line.startsWith("```")) {
            code(line.replaceFirst("^(`+).*", "$1"));
        } else if (line.startsWith("|")) {
            table();
        } else if (line.isBlank()) {
            shown.add("");
            at++;
        } else {
            paragraph();
        }
    }

    /** What a fence says of itself but its language is a line above it. */
    private void code(String marker) {
        String label = source.get(at).substring(marker.length()).replaceFirst("^\\S+ ?", "");
        if (!label.isEmpty()) {
            shown.add(INDENT + style.of(Ink.FAINT, label.replaceFirst("^file=", "") + ":"));
        }
        for (at++; at < source.size() && !source.get(at).equals(marker); at++) {
            shown.add((INDENT + source.get(at)).stripTrailing());
        }
        at++;
    }

    /** A paragraph, or the item of a list, ends at a blank line or where something else begins. */
    private void paragraph() {
        String first = source.get(at);
        String marker = first.replaceFirst("^((?:- |[0-9]+\\. )?).*", "$1");
        StringBuilder text = new StringBuilder(first.substring(marker.length()).strip());
        for (at++; at < source.size() && !source.get(at).matches("|[#|`]{1,6}.*|- .*|[0-9]+\\. .*"); at++) {
            text.append(' ').append(source.get(at).strip());
        }
        hang(marker.isEmpty() ? "" : "  " + marker, text.toString());
    }

    private void hang(String start, String text) {
        List<String> lines = inline.lines(text, WIDTH - start.length());
        for (int i = 0; i < lines.size(); i++) {
            shown.add((i == 0 ? start : " ".repeat(start.length())) + lines.get(i));
        }
    }

    private void table() {
        List<List<String>> rows = new ArrayList<>();
        for (; at < source.size() && source.get(at).startsWith("|"); at++) {
            if (!source.get(at).matches("[|: -]+")) {
                String row = source.get(at).strip();
                rows.add(CELL.splitAsStream(row.substring(1, row.length() - 1))
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList());
            }
        }
        List<Integer> widths = IntStream.range(0, rows.get(0).size() - 1)
                .mapToObj(column -> widest(rows, column) + 2)
                .toList();
        int indent = widths.stream().mapToInt(width -> width).sum();
        if (WIDTH - indent < LEAST_COLUMN) {
            rows.subList(1, rows.size()).forEach(row -> asList(rows.get(0), row));
        } else {
            rows.forEach(row -> inColumns(row, widths, indent));
        }
    }

    /** Every column is as wide as its widest cell; only the last one is wrapped. */
    private void inColumns(List<String> row, List<Integer> widths, int indent) {
        StringBuilder start = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            String cell = row.get(column);
            start.append(inline.line(cell)).append(" ".repeat(widths.get(column) - inline.length(cell)));
        }
        List<String> last = inline.lines(row.get(widths.size()), WIDTH - indent);
        shown.add((start + last.get(0)).stripTrailing());
        last.stream().skip(1).map(line -> " ".repeat(indent) + line).forEach(shown::add);
    }

    private void asList(List<String> names, List<String> row) {
        shown.add(inline.line(row.get(0)));
        for (int column = 1; column < row.size(); column++) {
            hang(INDENT, names.get(column) + ": " + row.get(column));
        }
    }

    private int widest(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> inline.length(row.get(column)))
                .max()
                .orElse(0);
    }
}
