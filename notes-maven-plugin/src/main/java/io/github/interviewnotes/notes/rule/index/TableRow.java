package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a row of an index that is a table: the name in its column, the description in its own, the next number, and nothing else. */
final class TableRow {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /** Columns that say something else than what a note is about. */
    private static final Pattern OTHER_COLUMN = Pattern.compile(
            "(?i)\\W*(?:level|difficulty|status|state|date|updated|tags?|author|owner|order|no\\.?|#|)\\W*");

    private final SourceText text;
    private final List<DiskEntry> rows;
    private final DiskEntry model;
    private final EntryName name;

    private TableRow(List<DiskEntry> rows, DiskEntry model, EntryName name) {
        this.text = model.index().note().text();
        this.rows = rows;
        this.model = model;
        this.name = name;
    }

    /** Returns rows like the last of {@code rows} that another can be written like. */
    static Optional<TableRow> like(List<DiskEntry> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Optional<EntryName> name = EntryName.of(rows.get(i));
            if (name.isPresent()) {
                return Optional.of(new TableRow(rows, rows.get(i), name.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a row for a note.
     *
     * @param more how many rows are put in before it
     */
    Optional<String> write(Note note, NotePath index, int more, Optional<String> description) {
        return name.write(note, index).map(named -> {
            List<String> cells = cells(model);
            int nameColumn = nameColumn();
            int about = aboutColumn(nameColumn);
            StringBuilder row = new StringBuilder(opening());
            for (int column = 0; column < cells.size(); column++) {
                String content = column == nameColumn
                        ? escaped(named)
                        : column == about ? description.map(TableRow::escaped).orElse("") : number(column, more);
                row.append(column == 0 ? "" : "|").append(padded(content, column));
            }
            return row.append(closing()).toString().stripTrailing();
        });
    }

    private String source(DiskEntry row) {
        return text.slice(row.entry().range());
    }

    private String opening() {
        return source(model).startsWith("|") ? "|" : "";
    }

    private String closing() {
        return source(model).endsWith("|") ? "|" : "";
    }

    private List<String> cells(DiskEntry row) {
        String source = source(row);
        return split(source);
    }

    private static List<String> split(String line) {
        String source = line.strip();
        List<String> cells = new ArrayList<>(List.of(BAR.split(source, -1)));
        if (source.startsWith("|")) {
            cells.remove(0);
        }
        if (source.endsWith("|") && !cells.isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private int nameColumn() {
        int start = model.entry().range().start();
        String before = text.slice(new Range(start, model.entry().place().name().start()));
        int bars = (int) BAR.matcher(before).results().count();
        return before.startsWith("|") ? bars - 1 : bars;
    }

    /** Returns the column with most words; one whose heading says otherwise is none, and neither is one of numbers. */
    private int aboutColumn(int nameColumn) {
        List<String> heads =
                split(text.line(text.lineAt(model.entry().place().group().start())));
        int best = -1;
        int most = 0;
        for (int column = 0; column < cells(model).size(); column++) {
            boolean other = column < heads.size()
                    && OTHER_COLUMN.matcher(heads.get(column).strip()).matches();
            int letters = column(column).stream()
                    .mapToInt(cell -> cell.strip().length())
                    .sum();
            if (column != nameColumn && !other && !isNumbers(column) && letters > most) {
                best = column;
                most = letters;
            }
        }
        return best;
    }

    private List<String> column(int column) {
        return rows.stream()
                .map(this::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .toList();
    }

    private boolean isNumbers(int column) {
        return !column(column).isEmpty()
                && column(column).stream().allMatch(cell -> cell.strip().matches("\\d{1,6}"));
    }

    private String number(int column, int more) {
        return isNumbers(column)
                ? String.valueOf(column(column).stream()
                                .mapToInt(cell -> Integer.parseInt(cell.strip()))
                                .max()
                                .orElse(0)
                        + 1
                        + more)
                : "";
    }

    /** Keeps the bars in line where they are. */
    private String padded(String content, int column) {
        String usual = cells(model).get(column);
        String cell = (usual.startsWith(" ") ? " " : "") + content + (usual.endsWith(" ") ? " " : "");
        List<Integer> widths =
                column(column).stream().map(String::length).distinct().toList();
        boolean last = closing().isEmpty() && column == cells(model).size() - 1;
        return widths.size() == 1 && !last ? cell + " ".repeat(Math.max(0, widths.get(0) - cell.length())) : cell;
    }

    /** A bar divides cells even within code, and a backslash before it is taken away before anything else is read. */
    private static String escaped(String content) {
        return content.replace("|", "\\|");
    }
}
