package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.text.Sha256;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of a {@link DiskMemory}: a first line that names the format, the plugin and the hash of the rest, and then a
 * line for each answer, the one that was not asked for the longest first.
 */
final class MemoryText {

    /** Some ten times what a large notebook has; a line is about 100 characters. */
    static final int MOST_ANSWERS = 100_000;

    private static final String FORMAT = "prose 1 ";

    private MemoryText() {}

    /**
     * Answers by key, the one that was not asked for the longest first.
     *
     * @param answers not to be changed
     */
    record Content(Map<String, String> answers) {

        static Content none() {
            return new Content(Map.of());
        }

        /** Returns these answers with {@code asked} as those that were asked for last. */
        Content with(Map<String, String> asked) {
            SortedMap<String, String> sorted = new TreeMap<>(asked);
            Map<String, String> all = new LinkedHashMap<>(answers);
            all.keySet().removeAll(sorted.keySet());
            all.putAll(sorted);
            return new Content(Collections.unmodifiableMap(all));
        }
    }

    /** Returns the text of the answers that were asked for last. */
    static String write(Content content, String plugin) {
        StringBuilder lines = new StringBuilder();
        content.answers().entrySet().stream()
                .skip(Math.max(0, content.answers().size() - MOST_ANSWERS))
                .forEach(entry -> lines.append(entry.getKey())
                        .append(' ')
                        .append(escaped(entry.getValue()))
                        .append('\n'));
        return head(plugin, lines.toString()) + lines;
    }

    /** Reads what {@link #write} wrote for the same plugin; everything else is nothing. */
    static Content read(String text, String plugin) {
        int head = text.indexOf('\n') + 1;
        String lines = text.substring(head);
        if (!text.substring(0, head).equals(head(plugin, lines))) {
            return Content.none();
        }
        Map<String, String> answers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int space = line.indexOf(' ');
            answers.put(line.substring(0, space), line.substring(space + 1).translateEscapes());
        });
        return new Content(Collections.unmodifiableMap(answers));
    }

    private static String head(String plugin, String lines) {
        return FORMAT + new Sha256().add(plugin).add(lines).hex() + "\n";
    }

    private static String escaped(String answer) {
        return answer.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
