package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.Summed;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports a note that no index lists. */
public final class UnlistedNote implements NotebookRule, Summed {

    private static final RuleId ID = RuleId.of("index/unlisted-note");

    private final ListingOptions options;

    /** @param options what counts as listed, and what need not be */
    public UnlistedNote(ListingOptions options) {
        this.options = options;
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
        ListedNotes listed = new ListedNotes(notebook, !options.strict());
        Set<NotePath> indexes =
                notebook.indexes().stream().map(index -> index.note().path()).collect(Collectors.toSet());
        Map<NotePath, List<NotePath>> missing = new TreeMap<>();
        for (Note note : notebook.notes()) {
            if (!indexes.contains(note.path()) && !isIgnored(note.path())) {
                listed.missingFrom(note.path())
                        .ifPresent(index -> missing.computeIfAbsent(index, path -> new ArrayList<>())
                                .add(note.path()));
            }
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Reachable reachable = new Reachable(notebook);
        LeftOut leftOut = new LeftOut(listed);
        List<Finding> findings = new ArrayList<>();
        missing.forEach((index, notes) -> {
            boolean many = leftOut.isOne(notes.size(), index);
            NewEntries entries = new NewEntries(listed.filesOf(index), notebook);
            List<Finding> ofIndex = new ArrayList<>();
            for (NotePath path : notes) {
                Proposal proposal = notebook.note(path).map(entries::list).orElseThrow();
                ofIndex.add(one(index, path, reachable.linkTo(path), proposal, many));
            }
            boolean hidden = many && notebook.note(index).stream().anyMatch(UnlistedNote::isSwitchedOffIn);
            findings.addAll(hidden ? leftOut.sum(this, ofIndex) : ofIndex);
        });
        return findings;
    }

    @Override
    public List<Finding> sum(List<Finding> findings, Notebook notebook) {
        return new LeftOut(new ListedNotes(notebook, !options.strict())).sum(this, findings);
    }

    /** The one finding stands in the index, so a comment there must be able to hide it. */
    private static boolean isSwitchedOffIn(Note index) {
        return index.suppressions().stream()
                .filter(suppression -> suppression.scope() == Suppression.Scope.FILE)
                .anyMatch(suppression ->
                        suppression.rules().isEmpty() || suppression.rules().contains(ID.toString()));
    }

    private boolean isIgnored(NotePath path) {
        return options.ignore().stream().anyMatch(glob -> glob.matches(path));
    }

    /** Whoever wants many of them listed can have that, but nobody should find a page of choice full of notes. */
    private Finding one(NotePath index, NotePath note, Optional<Location> link, Proposal proposal, boolean many) {
        if (proposal instanceof Proposal.Entry entry) {
            Fix.Safety safety = entry.sure() && !many ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
            return one(index, note, link, "").mendedBy(Fix.of(safety, index, List.of(entry.edit())));
        }
        return one(index, note, link, "; " + ((Proposal.Nowhere) proposal).reason());
    }

    private Finding one(NotePath index, NotePath note, Optional<Location> link, String reason) {
        String missing = Quoted.of(index.value()) + " does not list this note";
        return link.map(from -> Finding.of(
                                this,
                                Location.startOf(note),
                                missing + "; a reader finds it only by the link in "
                                        + Quoted.of(from.path().value()) + ", line "
                                        + from.start().line() + reason)
                        .with(new Finding.Related(from, "the link to this note")))
                .orElseGet(
                        () -> Finding.of(this, Location.startOf(note), missing + ", and no link leads to it" + reason));
    }
}
