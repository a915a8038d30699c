package io.github.interviewnotes.notes.publish.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Structure types of ISO 32000-1, 14.8.4 that the engine does not know. An element is marked with a language of private use, which the
 * engine copies into the structure tree, where {@link StructureRepair} puts the tag in its place.
 */
enum Tag {
    TOC("TOC"),
    TOCI("TOCI"),
    LABEL("Lbl"),
    INDEX("Index"),
    NOTE("Note");

    private static final String LANGUAGE = "x-tag-";

    private final String type;

    Tag(String type) {
        this.type = type;
    }

    /** Returns the name of the structure type. */
    String type() {
        return type;
    }

    /** Marks a block, or an inline block, that has no language of its own. */
    void mark(Element element) {
        element.attr("lang", LANGUAGE + type);
    }

    /** Returns the tag that a language stands for, if it does. */
    static Optional<Tag> of(String language) {
        return Arrays.stream(values())
                .filter(tag -> (LANGUAGE + tag.type).equals(language))
                .findFirst();
    }
}
