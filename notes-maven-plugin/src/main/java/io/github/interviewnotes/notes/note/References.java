package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;

/**
 * What a note points to.
 *
 * @param links links in source order, raw HTML included
 * @param images images in source order, raw HTML included
 * @param definitions link reference definitions in source order, duplicates included
 * @param undefined uses of a full or collapsed reference ({@code [text][label]}, {@code [label][]}) or of a footnote ({@code [^label]}) that has no
 *     definition
 */
public record References(
        List<Link> links, List<Image> images, List<Definition> definitions, List<Undefined> undefined) {

    public References {
        links = List.copyOf(links);
        images = List.copyOf(images);
        definitions = List.copyOf(definitions);
        undefined = List.copyOf(undefined);
    }

    /**
     * A link reference definition.
     *
     * @param label as written, without brackets
     * @param target the destination after unescaping
     * @param range the whole definition
     * @param targetRange the destination as written
     * @param used whether a link, an image or an undefined-looking use names it
     */
    public record Definition(String label, Target target, Range range, Range targetRange, boolean used) {}

    /**
     * A reference without a definition.
     *
     * @param label as written, without brackets
     * @param range from the first bracket to the last
     */
    public record Undefined(String label, Range range) {}
}
