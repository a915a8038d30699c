package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Reservation;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs rules over a notebook. The result does not depend on the number of threads, the order of rules or notes, or on what the
 * cache holds.
 */
public final class Checker {

    private final List<Rule> rules;
    private final Levels levels;
    private final FindingCache cache;
    private final Workers workers;

    /**
     * @param rules the rules to run
     * @param settings which of them are off or have another severity, and where
     * @param cache what rules said before
     * @param workers where rules run
     * @throws IllegalArgumentException if there is no rule: a check that checks nothing must not pass
     */
    public Checker(List<Rule> rules, RuleSettings settings, FindingCache cache, Workers workers) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule to run");
        }
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.levels = new Levels(settings);
        this.cache = cache;
        this.workers = workers;
    }

    /** Judges all notes. */
    public CheckResult check(Notebook notebook) {
        return check(notebook, Scope.everything());
    }

    /**
     * Judges the notes of a scope. What is found of them is what a check of all notes finds of them.
     *
     * @param notebook all notes, since those of the scope may lead to any of them
     */
    public CheckResult check(Notebook notebook, Scope scope) {
        Extent extent = Extent.of(scope, notebook);
        List<Rule> asked = rules.stream().filter(extent::asks).toList();
        Map<NotePath, List<Finding>> byPath = new TreeMap<>();
        List<Finding> visible = new ArrayList<>();
        List<List<Finding>> ofNotes = ofNotes(extent.own().notes());
        List<List<Finding>> ofNotebook = workers.map(
                wanted(asked), rule -> levels.apply(answer(rule, rule instanceof Separable ? extent.own() : notebook)));
        for (List<List<Finding>> lists : List.of(ofNotes, ofNotebook)) {
            lists.stream().flatMap(List::stream).filter(extent::includes).forEach(finding -> {
                boolean inNotes = finding.location().folder() == Location.Folder.NOTES;
                List<Finding> beside = inNotes
                        ? byPath.computeIfAbsent(finding.location().path(), path -> new ArrayList<>())
                        : visible;
                beside.add(finding);
            });
        }
        Repetitions repetitions = new Repetitions(rules);
        int found = 0;
        for (Note note : notebook.notes()) {
            List<Finding> findings = byPath.getOrDefault(note.path(), List.of());
            byPath.remove(note.path());
            found += findings.size();
            SuppressionFilter filter = new SuppressionFilter(note);
            List<Finding> kept = filter.visible(findings);
            found -= kept.size();
            visible.addAll(repetitions.removed(kept));
            // of the others only some findings are known, so that nobody can say which of their comments hide none
            if (extent.own().note(note.path()).isPresent()) {
                var idle = filter.idle(id -> ran(asked, id, note.path()));
                for (SuppressionRule rule : rulesOfType(SuppressionRule.class)) {
                    visible.addAll(levels.apply(rule.check(note, idle)));
                }
            }
        }
        byPath.values().forEach(visible::addAll);
        visible.sort(null);
        List<String> reservations = asked.stream()
                .filter(Reservation.class::isInstance)
                .flatMap(rule -> ((Reservation) rule).reservations(extent.own()).stream())
                .toList();
        return new CheckResult(
                notebook,
                asked,
                visible.stream().distinct().toList(),
                found,
                extent.summary(asked.size()),
                reservations,
                Certainty.of(asked, extent),
                0);
    }

    /** What takes long begins first and is asked for last, so that all else is done while it goes on. */
    private List<List<Finding>> ofNotes(List<Note> notes) {
        List<NoteCheck> checks = notes.stream().flatMap(this::of).toList();
        workers.map(checks, NoteCheck::begin);
        workers.map(checks, NoteCheck::work);
        return workers.map(checks, check -> levels.apply(check.findings()));
    }

    /** What depends on nothing but the note must not be found out again when a word comes to the dictionary. */
    private Stream<NoteCheck> of(Note note) {
        Map<String, List<NoteRule>> active = rulesOfType(NoteRule.class).stream()
                .filter(rule -> !levels.isOff(rule.id(), note.path()))
                .collect(Collectors.groupingBy(NoteRule::basis, TreeMap::new, Collectors.toList()));
        return active.entrySet().stream().map(group -> new NoteCheck(note, group.getValue(), group.getKey(), cache));
    }

    private List<Finding> answer(NotebookRule rule, Notebook notebook) {
        return rule instanceof LastingRule lasting ? cache.get(lasting, notebook) : rule.check(notebook);
    }

    /** What is off everywhere is not asked, for its answer may be dear. */
    private List<NotebookRule> wanted(List<Rule> asked) {
        return asked.stream()
                .filter(NotebookRule.class::isInstance)
                .map(NotebookRule.class::cast)
                .filter(rule -> !levels.isOff(rule.id()))
                .toList();
    }

    private boolean ran(List<Rule> asked, String id, NotePath path) {
        return asked.stream()
                .anyMatch(rule ->
                        rule.id().toString().equals(id) && !(rule instanceof Fickle) && !levels.isOff(rule.id(), path));
    }

    private <T extends Rule> List<T> rulesOfType(Class<T> type) {
        return rules.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
