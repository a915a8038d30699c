package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a note that no index lists. */
public final class UnlistedNote implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/unlisted-note");

    /** More notes than this, and more than are listed, are one finding: somebody took the page for a choice of notes. */
    private static final int MANY = 20;

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
        List<Finding> findings = new ArrayList<>();
        missing.forEach((index, notes) -> {
            int present = listed.notesIn(index);
            NewEntries entries = new NewEntries(listed.filesOf(index), notebook);
            Map<NotePath, Proposal> proposals = new LinkedHashMap<>();
            notes.forEach(path ->
                    proposals.put(path, notebook.note(path).map(entries::list).orElseThrow()));
            if (notes.size() > MANY && notes.size() > present) {
                findings.add(many(index, proposals, present));
            } else {
                proposals.forEach((path, proposal) -> findings.add(one(index, path, reachable.linkTo(path), proposal)));
            }
        });
        return findings;
    }

    private boolean isIgnored(NotePath path) {
        return options.ignore().stream().anyMatch(glob -> glob.matches(path));
    }

    /** Whoever wants all of them listed can have that, but nobody should find a page of choice full of notes. */
    private Finding many(NotePath index, Map<NotePath, Proposal> proposals, int present) {
        NotePath first = proposals.keySet().iterator().next();
        List<Edit> edits = proposals.values().stream()
                .flatMap(
                        proposal -> proposal instanceof Proposal.Entry entry ? Stream.of(entry.edit()) : Stream.empty())
                .toList();
        return Finding.of(
                        this,
                        Location.startOf(index),
                        "this index lists " + present + (present == 1 ? " note" : " notes") + " and leaves out "
                                + proposals.size() + ", the first of them " + Quoted.of(first.value()))
                .perhapsMendedBy(edits);
    }

    private Finding one(NotePath index, NotePath note, Optional<Location> link, Proposal proposal) {
        if (proposal instanceof Proposal.Entry entry) {
            Fix.Safety safety = entry.sure() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
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
