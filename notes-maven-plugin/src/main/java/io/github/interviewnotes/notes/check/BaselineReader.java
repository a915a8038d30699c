package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link BaselineText} wrote and people changed. Of several faults the first one is reported.
 *
 * @param label the file as messages name it
 * @param rules the ids of all rules whose findings can be debts
 */
record BaselineReader(String label, SortedSet<String> rules) {

    private static final String ANEW = "write the file anew with notes:baseline";
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?:\\s.*)?");
    private static final Pattern FORMAT = Pattern.compile("format\\s+(.*)");
    private static final Pattern DEBT =
            Pattern.compile("(\\S+) ([a-z][^/\\s]*/\\S+) ([0-9a-f]{12}) ([1-9][0-9]{0,8})(?:\\s+(.*))?");

    Baseline read(SourceText text) throws ConfigException {
        List<Baseline.Entry> entries = new ArrayList<>();
        Map<Debt.Key, Integer> lines = new HashMap<>();
        boolean begun = false;
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number).stripTrailing();
            if (CONFLICT.matcher(line).matches()) {
                throw error(
                        number,
                        "a merge left its marks here; take them out and keep the debts of both sides, or " + ANEW);
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!begun) {
                requireFormat(line, number);
                begun = true;
                continue;
            }
            Baseline.Entry entry = entry(line, number, text);
            Integer first = lines.putIfAbsent(entry.debt().key(), number);
            if (first != null) {
                throw error(number, "this debt stands in line " + first + " already; take one of the two lines out");
            }
            entries.add(entry);
        }
        if (!begun) {
            throw error(text.lineCount(), "expected " + Quoted.of(BaselineText.FORMAT) + " and debts; " + ANEW);
        }
        return new Baseline(text, entries);
    }

    private void requireFormat(String line, int number) throws ConfigException {
        Matcher format = FORMAT.matcher(line);
        if (!format.matches()) {
            throw error(
                    number, "expected " + Quoted.of(BaselineText.FORMAT) + ", found " + Quoted.of(line) + "; " + ANEW);
        }
        if (!line.equals(BaselineText.FORMAT)) {
            throw error(
                    number,
                    "format " + Quoted.of(format.group(1)) + " is not known here, only "
                            + Quoted.of(BaselineText.FORMAT) + "; use the plugin that wrote it, or " + ANEW);
        }
    }

    private Baseline.Entry entry(String line, int number, SourceText text) throws ConfigException {
        Matcher parts = DEBT.matcher(line);
        Optional<NotePath> path = parts.matches() ? path(parts.group(1)) : Optional.empty();
        if (path.isEmpty()) {
            throw error(
                    number,
                    Quoted.of(line) + " is no debt; expected file, rule, fingerprint and number, as in"
                            + " 'a.md link/broken-file 3f2a91c0d4e5 1'; take the line out, or " + ANEW);
        }
        String rule = parts.group(2);
        if (!rules.contains(rule)) {
            throw error(
                    number,
                    "there is no rule " + Quoted.of(rule)
                            + Nearest.to(rule, rules)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse("; take the line out"));
        }
        Location.Folder folder =
                parts.group(1).startsWith(BaselineText.RULES) ? Location.Folder.RULES : Location.Folder.NOTES;
        Debt.Key key = new Debt.Key(folder, path.get(), RuleId.of(rule), parts.group(3));
        String shown = Optional.ofNullable(parts.group(5)).orElse("");
        int start = text.lineRange(number).start();
        int next = number < text.lineCount() ? text.lineRange(number + 1).start() : text.length();
        return new Baseline.Entry(
                new Debt(key, Integer.parseInt(parts.group(4)), shown),
                new Range(start, next),
                new Range(start + parts.start(4), start + parts.end(4)));
    }

    private static Optional<NotePath> path(String word) {
        String file = word.startsWith(BaselineText.RULES) ? word.substring(BaselineText.RULES.length()) : word;
        try {
            return PathWord.path(file).filter(path -> !path.isEmpty()).map(NotePath::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ConfigException error(int line, String message) {
        return new ConfigException(label + ":" + line + ":1: " + message);
    }
}
