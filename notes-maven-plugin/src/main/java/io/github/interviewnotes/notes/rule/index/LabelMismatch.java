package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Reports an index entry whose link text names one file and whose link leads to another. */
public final class LabelMismatch implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/label-mismatch");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return DiskEntry.all(notebook)
                .filter(entry -> entry.found().isPresent() && disagrees(entry))
                .map(entry -> Finding.of(
                        this,
                        Location.of(entry.index().note(), entry.entry().labelRange()),
                        "the text names " + Quoted.of(entry.entry().label().strip()) + ", but the link leads to "
                                + Quoted.of(entry.path())))
                .toList();
    }

    private static boolean disagrees(DiskEntry entry) {
        NotePath target = entry.found().orElseThrow();
        String label = entry.entry().label().strip();
        int hash = label.indexOf('#');
        String named = hash < 0 ? label : label.substring(0, hash);
        if (!looksLikePath(named, target)) {
            return false;
        }
        Optional<NotePath> fromRoot = NotePath.ROOT.resolve(named);
        Optional<NotePath> fromIndex = entry.index().note().path().parent().resolve(named);
        return fromRoot.filter(path -> isTailOf(path, target) || isTailOf(target, path))
                .or(() -> fromIndex.filter(path -> isTailOf(path, target)))
                .isEmpty();
    }

    /** A title may end in a dot and letters, {@code Node.js} for one; a path has no spaces and ends like the target. */
    private static boolean looksLikePath(String label, NotePath target) {
        int dot = target.name().lastIndexOf('.');
        String extension = dot < 0 ? "/" : target.name().substring(dot);
        int at = label.length() - extension.length();
        return at > 0
                && label.regionMatches(true, at, extension, 0, extension.length())
                && label.chars().noneMatch(Character::isWhitespace);
    }

    /** Tells whether {@code path} ends in {@code tail}, in any letter case: a label may leave out the folders. */
    private static boolean isTailOf(NotePath tail, NotePath path) {
        String ending = "/" + tail.value();
        String whole = "/" + path.value();
        return whole.regionMatches(true, whole.length() - ending.length(), ending, 0, ending.length());
    }
}
