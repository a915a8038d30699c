package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.config.Glob;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link UnlistedNote} asks of an index.
 *
 * @param strict whether an index must name each note, also in a folder that it names
 * @param ignore notes that no index needs to list
 */
public record ListingOptions(boolean strict, List<Glob> ignore) {

    /** Pages that readers find without an index: a folder's front page, and those that GitHub itself links to. */
    public static final List<Glob> FRONT_PAGES = Stream.of(
                    "index.md",
                    "README.md",
                    "README.*.md",
                    "CHANGELOG.md",
                    "CODE_OF_CONDUCT.md",
                    "CONTRIBUTING.md",
                    "LICENSE.md",
                    "SECURITY.md",
                    "SUPPORT.md")
            .map(name -> Glob.of("**/" + name))
            .toList();

    public ListingOptions {
        ignore = List.copyOf(ignore);
    }
}
