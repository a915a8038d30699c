package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.Arrays;
import java.util.Optional;

/** How an index writes the path of a note. */
enum PathStyle {
    /** From the index's folder. */
    RELATIVE,
    /** From the index's folder, with {@code ./} before it. */
    DOTTED,
    /** From the notes' root, with a slash before it. */
    ROOTED,
    /** By the file's name, below something that names its folder. */
    NAME;

    /** Returns the style of a path as written, in whatever letter case; nothing where it is another one. */
    static Optional<PathStyle> of(String written, NotePath path, NotePath index) {
        return Arrays.stream(values())
                .filter(style -> style.write(path, index).equalsIgnoreCase(written))
                .findFirst();
    }

    /** Returns the path of a note for the index in the folder {@code index}. */
    String write(NotePath path, NotePath index) {
        return switch (this) {
            case RELATIVE -> path.relativeTo(index);
            case DOTTED -> "./" + path.relativeTo(index);
            case ROOTED -> "/" + path.value();
            case NAME -> path.name();
        };
    }
}
