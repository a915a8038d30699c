package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Target;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of an index mean: its own folder, the folders above a name, and the files decide. */
final class IndexPaths {

    private static final Pattern NOTE = Pattern.compile("(?is).+\\.(?:md|markdown)");
    private static final Pattern WAY_BACK = Pattern.compile("[./]*");
    private static final Pattern FOLDER_NOTE = Pattern.compile("(?i)(?:readme|index)\\.(?:md|markdown)");

    /**
     * The folder that bare names below a heading or bullet belong to.
     *
     * @param named whether it is written as a folder there; if not, it only serves names that it is known to hold
     */
    record Scope(NotePath folder, boolean named) {}

    /** Where a name leads. */
    record Place(Optional<NotePath> path, boolean folder) {}

    private final NotePath base;
    private final Files files;

    /**
     * @param base the index's own folder
     */
    IndexPaths(NotePath base, Files files) {
        this.base = base;
        this.files = files;
    }

    Scope root() {
        return new Scope(base, true);
    }

    /** Tells whether a text without markup is written like a path that an index may name; one with spaces must exist. */
    boolean isPath(String text) {
        boolean oneWord = text.chars().noneMatch(Character::isWhitespace);
        return Target.of(text) instanceof Target.Local && isTarget(text) && (oneWord || exists(text));
    }

    /** Tells whether a link to {@code path} may be an entry: a note or a folder, but not the one that the index is in. */
    boolean isTarget(String path) {
        boolean folder = path.endsWith("/") || isKnownFolder(path);
        return isNote(path) || folder && !holdsIndex(path);
    }

    private boolean holdsIndex(String folder) {
        boolean around = base.resolve(folder)
                .filter(path -> path.equals(base) || base.isBelow(path))
                .isPresent();
        return around || WAY_BACK.matcher(folder).matches();
    }

    /** Tells whether {@code path} is written like a Markdown file's. */
    static boolean isNote(String path) {
        return NOTE.matcher(path).matches();
    }

    private boolean exists(String path) {
        return base.resolve(path).filter(this::exists).isPresent();
    }

    private boolean exists(NotePath path) {
        return files.hasFile(path) || files.hasFolder(path);
    }

    private boolean isKnownFolder(String name) {
        return base.resolve(name).filter(files::hasFolder).isPresent();
    }

    /** Returns the scope of what stands below a heading or bullet that says {@code text}. */
    Scope below(String text, Scope around) {
        if (isPath(text) && !isNote(text)) {
            return base.resolve(text).map(folder -> new Scope(folder, true)).orElse(around);
        }
        return base.resolve(text)
                .flatMap(files::inOtherCase)
                .filter(files::hasFolder)
                .map(folder -> new Scope(folder, false))
                .orElse(around);
    }

    /** Returns where a name leads. */
    Place place(IndexName name, Scope scope) {
        Optional<NotePath> path = path(name, scope);
        boolean folder =
                name.written().endsWith("/") || path.filter(files::hasFolder).isPresent();
        boolean standsForFolder = path.filter(files::hasFile)
                .filter(file -> FOLDER_NOTE.matcher(file.name()).matches())
                .filter(file -> !file.parent().equals(base))
                .isPresent();
        return standsForFolder ? new Place(path.map(NotePath::parent), true) : new Place(path, folder);
    }

    /**
     * A link leads where it leads. A bare name belongs to the folder above it, unless it already starts at the index's own folder or
     * stands for something that is only there.
     */
    private Optional<NotePath> path(IndexName name, Scope scope) {
        Optional<NotePath> own = base.resolve(name.written());
        if (name.link() || own.filter(path -> path.isBelow(scope.folder())).isPresent()) {
            return own;
        }
        Optional<NotePath> nested = scope.folder().resolve(name.written());
        boolean ownExists = own.filter(this::exists).isPresent();
        boolean nestedExists = nested.filter(this::exists).isPresent();
        if (nestedExists || scope.named() && !ownExists) {
            return nested;
        }
        return own;
    }
}
