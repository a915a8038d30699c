package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of a list, a table or a paragraph, or the headings of a page, where a new entry may be put in.
 *
 * @param all all entries of the group in source order
 * @param peers those that the new entry belongs to; never none
 */
record EntryGroup(List<DiskEntry> all, List<DiskEntry> peers) {

    /** Fewer are in order by chance too often. */
    private static final int FEWEST_SORTED = 4;

    Form form() {
        return peers.get(0).entry().place().form();
    }

    /**
     * Returns the edit that puts an entry in: where it belongs if the entries are sorted, else behind the last of them.
     *
     * @param entry the text of the entry, from its marker on
     * @param label what it is called
     * @param path where it leads
     * @param last whether it must be the last of the group, since its number says so
     */
    Edit insert(String entry, String label, NotePath path, boolean last) {
        if (last) {
            return behind(all.get(all.size() - 1), entry);
        }
        Optional<Function<DiskEntry, String>> order = order();
        if (order.isEmpty()) {
            return behind(peers.get(peers.size() - 1), entry);
        }
        String key = order.get() == LABEL ? label.toLowerCase(Locale.ROOT) : path.value();
        Optional<DiskEntry> before = peers.stream()
                .filter(peer -> order.get().apply(peer).compareTo(key) < 0)
                .reduce((first, second) -> second);
        return before.map(peer -> behind(peer, entry)).orElseGet(() -> before(peers.get(0), entry));
    }

    private static final Function<DiskEntry, String> LABEL =
            disk -> disk.entry().label().toLowerCase(Locale.ROOT);
    private static final Function<DiskEntry, String> PATH =
            disk -> disk.found().orElseThrow().value();

    /** Returns what the entries are sorted by. */
    private Optional<Function<DiskEntry, String>> order() {
        return List.of(LABEL, PATH).stream().filter(this::isSortedBy).findFirst();
    }

    private boolean isSortedBy(Function<DiskEntry, String> key) {
        for (int i = 1; i < peers.size(); i++) {
            if (key.apply(peers.get(i - 1)).compareTo(key.apply(peers.get(i))) >= 0) {
                return false;
            }
        }
        return peers.size() >= FEWEST_SORTED;
    }

    private Edit behind(DiskEntry peer, String entry) {
        SourceText text = text();
        int end =
                text.lineRange(text.lineAt(peer.entry().place().whole().end())).end();
        String own = form() == Form.LINE ? lineBreak(end) : "";
        // the last line of a paragraph has no line break, and needs one when another follows
        String added = own.isEmpty() && form() == Form.LINE && gap().length() == 1 ? usualLineBreak() : "";
        return new Edit(Range.at(end), added + gap() + indent(peer) + entry + own);
    }

    private Edit before(DiskEntry peer, String entry) {
        int start =
                text().lineRange(text().lineAt(peer.entry().range().start())).start();
        String own = form() == Form.LINE && gap().length() == 1 ? usualLineBreak() : "";
        return new Edit(Range.at(start), indent(peer) + entry + own + gap());
    }

    /** Returns what makes a line break of the end of a line: two spaces, or a backslash. */
    private String lineBreak(int end) {
        String line = text().content().substring(0, end);
        return line.endsWith("\\") ? "\\" : line.endsWith("  ") ? "  " : "";
    }

    private String usualLineBreak() {
        return all.stream()
                .map(peer -> lineBreak(
                        text().lineRange(text().lineAt(peer.entry().range().end()))
                                .end()))
                .filter(written -> !written.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String indent(DiskEntry peer) {
        int start = peer.entry().range().start();
        return text().slice(new Range(text().lineRange(text().lineAt(start)).start(), start));
    }

    /** Tells whether each entry begins its line. */
    boolean beginsLines() {
        return peers.stream().allMatch(peer -> indent(peer).isBlank());
    }

    /** Returns the line ends between two entries. */
    private String gap() {
        for (int i = all.size() - 1; i > 0; i--) {
            int end = all.get(i - 1).entry().place().whole().end();
            int start = all.get(i).entry().range().start();
            if (end <= start && text().slice(new Range(end, start)).isBlank()) {
                int lines = text().lineAt(start) - text().lineAt(end);
                return "\n".repeat(Math.max(1, lines));
            }
        }
        return form() == Form.HEADING ? "\n\n" : "\n";
    }

    private SourceText text() {
        return peers.get(0).index().note().text();
    }
}
