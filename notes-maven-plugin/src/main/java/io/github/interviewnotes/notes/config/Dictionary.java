package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and phrases that the notes use and no common dictionary knows.
 *
 * @param entries in file order, which is {@link #ORDER}
 */
public record Dictionary(List<Entry> entries) {

    /** Without regard to letter case; what differs in nothing else, capitals first. The same in every locale. */
    public static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /**
     * A word or phrase in exact letter case.
     *
     * @param text single words divided by single spaces
     * @param line its 1-based line in the file
     */
    public record Entry(String text, int line) {}

    /** Returns the dictionary without entries. */
    public static Dictionary empty() {
        return new Dictionary(List.of());
    }

    /**
     * Reads {@code dictionary.txt}: an entry a line, sorted, none twice; blank lines and lines that start with {@code #} are
     * comments.
     */
    static Dictionary read(String file, SourceText text) throws ConfigException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Place place = new Place(file, new Position(number, 1));
            requireClean(line, place);
            Integer first = lines.putIfAbsent(line, number);
            if (first != null) {
                throw place.error(Quoted.of(line) + " already stands in line " + first + "; remove one of the two");
            }
            requireSorted(entries, line, place);
            entries.add(new Entry(line, number));
        }
        return new Dictionary(entries);
    }

    private static void requireClean(String line, Place place) throws ConfigException {
        if (!line.equals(line.strip().replaceAll("\\s+", " "))) {
            throw place.error(Quoted.of(line) + " has spaces that do not divide words; write "
                    + Quoted.of(line.strip().replaceAll("\\s+", " ")));
        }
        if (line.contains(" #")) {
            throw place.error(Quoted.of(line) + " holds a comment; give the comment a line of its own, above");
        }
    }

    private static void requireSorted(List<Entry> before, String line, Place place) throws ConfigException {
        if (!before.isEmpty() && ORDER.compare(before.get(before.size() - 1).text(), line) > 0) {
            Entry next = before.stream()
                    .filter(entry -> ORDER.compare(entry.text(), line) > 0)
                    .findFirst()
                    .orElseThrow();
            throw place.error(Quoted.of(line)
                    + " is not in order; entries are sorted without regard to letter case, so move it before "
                    + Quoted.of(next.text()) + " in line " + next.line());
        }
    }
}
