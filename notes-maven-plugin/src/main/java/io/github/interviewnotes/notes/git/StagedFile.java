package io.github.interviewnotes.notes.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as it is staged.
 *
 * @param kind what it is
 * @param id the object id of its content
 * @param path from the root of the repository, with forward slashes
 */
public record StagedFile(Kind kind, String id, String path) {

    /** What git can hold under a name. */
    public enum Kind {
        /** A file. */
        FILE,
        /** A symbolic link, whose content is its target. */
        LINK,
        /** Another repository, of which only a commit is known. */
        SUBMODULE
    }

    /** A line of {@code git ls-files --stage}; the stage is 0 unless the file is in conflict. */
    private static final Pattern LINE = Pattern.compile("(\\d{6}) ([0-9a-f]+) 0\\t(.+)", Pattern.DOTALL);

    /** Reads a line of {@code git ls-files --stage}; nothing where the file is in conflict. */
    static Optional<StagedFile> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = switch (matcher.group(1)) {
            case "120000" -> Kind.LINK;
            case "160000" -> Kind.SUBMODULE;
            default -> Kind.FILE;
        };
        return Optional.of(new StagedFile(kind, matcher.group(2), matcher.group(3)));
    }
}
