package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an entry is written that is no row of a table.
 *
 * @param marker what makes it an item or a heading, with 0 for each number and no task done; empty for a line
 * @param ornament a picture or symbol before the name
 * @param name how its name is written
 * @param divider what stands between name and description
 * @param wrapped whether the description is in parentheses
 * @param described whether there is a description
 */
record EntryShape(String marker, String ornament, EntryName name, String divider, boolean wrapped, boolean described) {

    private static final Pattern START =
            Pattern.compile("((?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]][ \\t]+)?|#{1,6}[ \\t]+)?(.*)", Pattern.DOTALL);
    private static final Pattern DIVIDER = Pattern.compile("\\s*(?:[—–:]+|-+(?=\\s|$))?\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\d+");

    /** Returns how an entry is written, or nothing where another one cannot be written so. */
    static Optional<EntryShape> of(DiskEntry disk) {
        return EntryName.of(disk)
                .map(name -> of(disk.entry(), disk.index().note().text(), name));
    }

    private static EntryShape of(IndexEntry entry, SourceText text, EntryName name) {
        Range marked = entry.place().name();
        Matcher start = START.matcher(text.slice(new Range(entry.range().start(), marked.start())));
        String marker = start.matches() && start.group(1) != null ? start.group(1) : "";
        String ornament = start.matches() ? start.group(2) : "";
        String rest = text.slice(
                new Range(marked.end(), Math.max(marked.end(), entry.range().end())));
        String asOpen = marker.replaceAll("\\d", "0").replaceAll("\\[[xX]]", "[ ]");
        boolean described = entry.description().isPresent();
        if (entry.place().form() == Form.HEADING && rest.isBlank()) {
            return new EntryShape(asOpen, ornament, name, "\n\n", false, described);
        }
        Matcher divider = DIVIDER.matcher(rest);
        String between = described && divider.lookingAt() ? divider.group().replace("\r\n", "\n") : "";
        String said = rest.substring(described ? divider.end() : 0);
        boolean wrapped = said.startsWith("(") && said.indexOf(')') == said.length() - 1;
        return new EntryShape(asOpen, ornament, name, between, wrapped, described);
    }

    /** Returns the number in the marker of an entry. */
    static Optional<Integer> number(DiskEntry disk) {
        Matcher number =
                NUMBER.matcher(disk.index().note().text().slice(disk.entry().range()));
        return number.find() && number.group().length() < 9
                ? Optional.of(Integer.parseInt(number.group()))
                : Optional.empty();
    }

    boolean isNumbered() {
        return marker.startsWith("0");
    }

    /** Returns this shape without what only some entries have. */
    EntryShape without(boolean ornaments) {
        return ornaments ? new EntryShape(marker, "", name, divider, wrapped, described) : this;
    }

    /** Returns this shape with descriptions, divided and wrapped as in {@code other}. */
    EntryShape describedAs(EntryShape other) {
        return new EntryShape(marker, ornament, name, other.divider, other.wrapped, true);
    }

    /** Returns this shape for the first note below a folder. */
    EntryShape below() {
        return new EntryShape(marker, ornament, name.below(), divider, wrapped, described);
    }

    /**
     * Returns an entry, or nothing where the note's path cannot stand so.
     *
     * @param number its number, where the shape has one
     * @param description what it says, if anything
     */
    Optional<String> write(Note note, NotePath index, int number, Optional<String> description) {
        int width = (int) marker.chars().takeWhile(c -> c == '0').count();
        String digits = String.valueOf(number);
        String padded = width > 1 && digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
        String start = width > 0 ? padded + marker.substring(width) : marker;
        return name.write(note, index)
                .map(written -> start
                        + ornament
                        + written
                        + description
                                .filter(said -> described)
                                .map(said -> divider + (wrapped ? "(" + said + ")" : said))
                                .orElse(""));
    }
}
