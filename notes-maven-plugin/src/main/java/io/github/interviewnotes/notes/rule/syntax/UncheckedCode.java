package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Reservation;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts code that could not be judged; where everything must be, reports it. */
public final class UncheckedCode implements NotebookRule, Separable, Reservation {

    private final SyntaxCheck check;
    private final boolean strict;

    /**
     * @param check the check that all rules of this family share
     * @param strict whether everything must be judged
     */
    public UncheckedCode(SyntaxCheck check, boolean strict) {
        this.check = check;
        this.strict = strict;
    }

    @Override
    public RuleId id() {
        return RuleId.of("syntax/unchecked");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return strict ? unjudged(notebook).stream().map(this::finding).toList() : List.of();
    }

    @Override
    public List<String> reservations(Notebook notebook) {
        Map<String, Long> counts = check.reasons(notebook).stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + (count.getValue() == 1 ? " fence" : " fences") + " unchecked: "
                        + count.getKey())
                .toList();
    }

    private List<Judged> unjudged(Notebook notebook) {
        return check.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.Unjudged)
                .toList();
    }

    private static String reason(Judged judged) {
        return ((Verdict.Unjudged) judged.verdict()).reason();
    }

    private Finding finding(Judged judged) {
        return Finding.of(
                this,
                judged.opening(),
                "whether this is valid " + judged.languageName() + " was not checked: " + reason(judged)
                        + "; install it, make the code simpler, or leave 'strict' out");
    }
}
