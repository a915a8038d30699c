package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Escaped;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the name of an entry is written: {@code **[a.md](a.md)**} is the markup {@code **[}, the label, {@code ](}, the path and
 * {@code )**}.
 *
 * @param before the markup before the label
 * @param label what the note is called
 * @param between the markup between label and path; nothing where the label is the path
 * @param path how the path is written
 * @param after the markup behind all
 */
record EntryName(String before, LabelStyle label, Optional<String> between, PathStyle path, String after) {

    private static final Pattern WORD = Pattern.compile("[^\\s()\\[\\]<>—–*`]+");

    /** Returns how the name of an entry is written, or nothing where another one cannot be written so. */
    static Optional<EntryName> of(DiskEntry disk) {
        IndexEntry entry = disk.entry();
        Optional<NotePath> found = disk.found();
        NotePath folder = disk.index().note().path().parent();
        String written = entry.written().endsWith("/")
                ? entry.written().substring(0, entry.written().length() - 1)
                : entry.written();
        Optional<PathStyle> path = found.flatMap(to -> PathStyle.of(written, to, folder));
        SourceText text = disk.index().note().text();
        Range whole = entry.place().name();
        boolean plain = text.slice(entry.pathRange()).equals(entry.written());
        if (path.isEmpty() || !plain || !whole.contains(entry.labelRange()) || !whole.contains(entry.pathRange())) {
            return Optional.empty();
        }
        String after = text.slice(new Range(entry.pathRange().end(), whole.end()));
        if (entry.labelRange().equals(entry.pathRange())) {
            String before =
                    text.slice(new Range(whole.start(), entry.pathRange().start()));
            return Optional.of(new EntryName(before, LabelStyle.PATH, Optional.empty(), path.get(), after));
        }
        String label = text.slice(entry.labelRange());
        int at = label.indexOf(entry.label());
        int end = at < 0 ? label.length() : at + entry.label().length();
        String decoration = at < 0 ? "" : label.substring(0, at);
        String closing = label.substring(end);
        boolean linked = entry.labelRange().end() <= entry.pathRange().start() && !after.contains("\"");
        return linked
                ? Optional.of(new EntryName(
                        text.slice(new Range(whole.start(), entry.labelRange().start())) + decoration,
                        LabelStyle.of(entry.label(), entry.written(), found.get()),
                        Optional.of(closing
                                + text.slice(new Range(
                                        entry.labelRange().end(),
                                        entry.pathRange().start()))),
                        path.get(),
                        after))
                : Optional.empty();
    }

    /** Returns this name for notes below something that names their folder, if it is no link. */
    EntryName below() {
        return between.isPresent() ? this : new EntryName(before, label, between, PathStyle.NAME, after);
    }

    /** Returns the name of a note for the index in the folder {@code index}, or nothing where its path cannot stand so. */
    Optional<String> write(Note note, NotePath index) {
        String written = path.write(note.path(), index);
        if (between.isEmpty()) {
            boolean fits = WORD.matcher(written).matches() && !written.startsWith("_");
            return fits ? Optional.of(before + written + after) : Optional.empty();
        }
        String called = label.label(note, written);
        String destination = between.get().endsWith("<") ? written : Escaped.destination(written);
        return Optional.of(
                before + (before.endsWith("`") ? called : Escaped.text(called)) + between.get() + destination + after);
    }
}
