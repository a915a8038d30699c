package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;

/**
 * One line of an index: a list item, a table row, a heading or a plain line that starts with a path.
 *
 * @param label the text that a reader takes for the name: link text, or the path itself
 * @param written the path as written, percent-decoded: the link's target, or the label where there is no link
 * @param path where it leads, judged from the index's folder and the folder entry or heading above it; nothing when it leaves the
 *     root; the folder itself when a link leads to the {@link IndexFile} of another folder
 * @param folder whether it names a folder: a trailing slash, a known folder, or a folder's own index
 * @param description the text that follows the name
 * @param range the entry's own line or row, without nested entries
 * @param pathRange the path as written
 * @param labelRange the label as written
 * @param place how and where it stands among the others
 */
public record IndexEntry(
        String label,
        String written,
        Optional<NotePath> path,
        boolean folder,
        Optional<String> description,
        Range range,
        Range pathRange,
        Range labelRange,
        Place place) {

    /** What an entry is in its document. */
    public enum Form {
        /** An item of a list. */
        ITEM,
        /** A row of a table. */
        ROW,
        /** A heading. */
        HEADING,
        /** A line of a paragraph. */
        LINE
    }

    /**
     * How and where an entry stands.
     *
     * @param form what it is
     * @param name the name with its markup: the link, the bold text, the code, or the path itself
     * @param whole the entry with all that is below it
     * @param group the list, the table or the paragraph that it belongs to; of a heading the whole note
     */
    public record Place(Form form, Range name, Range whole, Range group) {}
}
