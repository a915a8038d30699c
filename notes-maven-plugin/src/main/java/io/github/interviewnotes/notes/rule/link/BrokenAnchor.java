package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports a link to a heading, an explicit anchor or a line that its file does not have. */
public final class BrokenAnchor implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/broken-anchor");

    private final Renames renames;

    /** @param renames what became of names that links still use */
    public BrokenAnchor(Renames renames) {
        this.renames = renames;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Fragments fragments = new Fragments(notebook);
        Suggestions suggestions = new Suggestions(fragments);
        List<Finding> findings = new ArrayList<>();
        LocalUse.links(notebook)
                .forEach(use -> fragments
                        .fault(use)
                        .flatMap(fault -> fault instanceof Fragments.NoAnchor none
                                ? Optional.of(noAnchor(use, none, suggestions, notebook))
                                : message(use, fault).map(message -> use.finding(this, message)))
                        .ifPresent(findings::add));
        return findings;
    }

    private Finding noAnchor(LocalUse use, Fragments.NoAnchor none, Suggestions suggestions, Notebook notebook) {
        String written = "#" + none.fragment();
        String message = name(use, none.note()) + " has no heading or anchor " + Quoted.of(written);
        Optional<String> now = renames.anchor(none.note(), none.fragment(), notebook);
        if (now.isPresent()) {
            String anchor = "#" + now.get();
            return use.finding(this, message + "; its section is " + Quoted.of(anchor) + " by now")
                    .mendedBy(use.replacing(written, anchor));
        }
        Optional<String> near = suggestions.to(none);
        if (near.isEmpty()) {
            return use.finding(this, message);
        }
        Finding finding = use.finding(this, message + "; did you mean " + Quoted.of("#" + near.get()) + "?");
        List<Edit> edits = use.replacing(written, "#" + near.get());
        return suggestions.isSure(none, near.get()) ? finding.mendedBy(edits) : finding.perhapsMendedBy(edits);
    }

    private static Optional<String> message(LocalUse use, Fragments.Fault fault) {
        if (fault instanceof Fragments.NoLine none) {
            return Optional.of("line " + none.line() + " does not exist; "
                    + (use.target().path().isEmpty()
                            ? "this note"
                            : Quoted.of(use.target().path())) + " has "
                    + none.lineCount() + (none.lineCount() == 1 ? " line" : " lines"));
        }
        if (fault instanceof Fragments.NoReadme none) {
            return Optional.of("folder " + Quoted.of(use.target().path())
                    + " has no README.md that could have the anchor " + Quoted.of("#" + none.fragment()));
        }
        return Optional.empty();
    }

    private static String name(LocalUse use, Note note) {
        return note.path().equals(use.note().path())
                ? "this note"
                : Quoted.of(note.path().relativeTo(use.note().path().parent()));
    }

    /** Looks for anchors with a similar name, but not for ever: a note may have any number of anchors and of dead links. */
    private static final class Suggestions {

        private static final int MOST_PER_NOTE = 100;

        private final Fragments fragments;
        private final Map<NotePath, Integer> searches = new HashMap<>();

        Suggestions(Fragments fragments) {
            this.fragments = fragments;
        }

        Optional<String> to(Fragments.NoAnchor none) {
            if (searches.merge(none.note().path(), 1, Integer::sum) > MOST_PER_NOTE) {
                return Optional.empty();
            }
            return Nearest.surely(none.fragment(), fragments.ids(none.note()))
                    .or(() -> Nearest.to(none.fragment(), fragments.ids(none.note())));
        }

        boolean isSure(Fragments.NoAnchor none, String id) {
            return Nearest.surely(none.fragment(), fragments.ids(none.note()))
                    .filter(id::equals)
                    .isPresent();
        }
    }
}
