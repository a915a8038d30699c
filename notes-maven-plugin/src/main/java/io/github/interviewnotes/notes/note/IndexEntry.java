package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;

/**
 * One line of an index: a list item, a table row, a heading or a plain line that starts with a path.
 *
 * @param label the text that a reader takes for the name: link text, or the path itself
 * @param written the path as written, percent-decoded: the link's target, or the label where there is no link
 * @param path where it leads, judged from the index's folder and the folder entry or heading above it; nothing when it leaves the
 *     root; the folder itself when a link leads to the {@code README.md} or {@code INDEX.md} of another folder
 * @param folder whether it names a folder: a trailing slash, a known folder, or a folder's own index
 * @param description the text that follows the name
 * @param range the entry's own line or row, without nested entries
 * @param pathRange the path as written
 * @param labelRange the label as written
 */
public record IndexEntry(
        String label,
        String written,
        Optional<NotePath> path,
        boolean folder,
        Optional<String> description,
        Range range,
        Range pathRange,
        Range labelRange) {}
