package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports a fence with tabs in its code. One finding a fence, at the first tab. */
public final class TabInCode implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/tab");

    /** Languages that need tabs, or whose own formatter writes them. */
    public static final List<String> LANGUAGES_WITH_TABS = List.of("go", "makefile", "tsv");

    private final Languages languages;
    private final Set<String> allowed;

    /**
     * @param languages what names and aliases a language has
     * @param allowed the languages whose code may have tabs, by any of their names
     */
    public TabInCode(Languages languages, List<String> allowed) {
        this.languages = languages;
        this.allowed = allowed.stream().map(this::canonical).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.fences().stream()
                .filter(fence -> !allowed.contains(canonical(fence.language())))
                .flatMap(fence -> finding(note, fence).stream())
                .toList();
    }

    private Optional<Finding> finding(Note note, Fence fence) {
        List<Range> withTab = fence.lines().stream()
                .filter(line -> note.text().slice(line).indexOf('\t') >= 0)
                .toList();
        if (withTab.isEmpty()) {
            return Optional.empty();
        }
        Range line = withTab.get(0);
        int tab = line.start() + note.text().slice(line).indexOf('\t');
        String more = withTab.size() == 1 ? "" : ", and in " + (withTab.size() - 1) + " more of this fence";
        return Optional.of(Finding.of(
                this,
                Location.of(note, new Range(tab, tab + 1)),
                "a tab in this line of code" + more + "; a reader sees 2, 4 or 8 columns there, so write spaces"));
    }

    private String canonical(String language) {
        return languages.canonical(language).orElse(language);
    }
}
