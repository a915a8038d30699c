package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.report.Ink;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The settings that count for one note on a terminal: names to the left, values to the right. */
final class FileExplanation {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    FileExplanation(Style style) {
        this.style = style;
    }

    /** Adds a line that stands alone. */
    FileExplanation title(String title) {
        text.append(style.of(Ink.STRONG, title)).append('\n');
        return this;
    }

    /** Adds a value of several lines; none where there is no line. */
    FileExplanation value(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String start = String.format(Locale.ROOT, "%-12s", i == 0 ? name : "");
            text.append((INDENT + start + lines.get(i)).stripTrailing()).append('\n');
        }
        return this;
    }

    /** Adds a value of one line. */
    FileExplanation value(String name, String line) {
        return value(name, List.of(line));
    }

    /** Adds what comments in the note switch off. */
    FileExplanation suppressions(Note note) {
        return value(
                "turned off",
                note.suppressions().stream()
                        .filter(one -> one.scope() != Suppression.Scope.END && one.scope() != Suppression.Scope.NONE)
                        .map(one -> suppression(note, one))
                        .toList());
    }

    private static String suppression(Note note, Suppression one) {
        String reach = switch (one.scope()) {
            case FILE -> "the whole note";
            case START -> "from there on";
            case LINE -> "that line";
            case NEXT_LINE -> "the line after it";
            case END, NONE -> "no line";
        };
        return "line " + note.text().position(one.range().start()).line() + ": "
                + (one.rules().isEmpty() ? "every rule" : String.join(", ", one.rules())) + ", " + reach
                + one.reason().map(reason -> " -- " + reason).orElse("");
    }

    /** Adds what counts for the rules: those that are set one by one, then the others. */
    FileExplanation rules(List<Rule> all, FileRules rules) {
        List<Rule> set = all.stream().filter(rules::isSet).toList();
        if (!set.isEmpty()) {
            text.append('\n');
            title("Rules that are set for this note");
            int widest = set.stream()
                    .mapToInt(rule -> rule.id().toString().length())
                    .max()
                    .orElse(0);
            for (Rule rule : set) {
                List<String> lines = rules.words(rule);
                for (int i = 0; i < lines.size(); i++) {
                    String id = i == 0 ? rule.id().toString() : "";
                    text.append(INDENT).append(id).append(" ".repeat(widest + 2 - id.length()));
                    text.append(lines.get(i)).append('\n');
                }
            }
        }
        text.append('\n');
        title(set.isEmpty() ? "Rules, all as their pages say" : "Other rules, as their pages say");
        for (String level : List.of("error", "warning", "info")) {
            List<String> ids = all.stream()
                    .filter(rule -> !rules.isSet(rule) && rules.level(rule).equals(level))
                    .map(rule -> rule.id().toString())
                    .toList();
            value(level, wrapped(ids));
        }
        return this;
    }

    private static List<String> wrapped(List<String> ids) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String id : ids) {
            if (!line.isEmpty() && line.length() + 2 + id.length() > WIDTH) {
                lines.add(line + ",");
                line = "";
            }
            line += (line.isEmpty() ? "" : ", ") + id;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Returns all that was added. */
    @Override
    public String toString() {
        return text.toString().lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
