package io.github.interviewnotes.notes.rule.prompt;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports a prompt without a card id. */
public final class NoCardId implements NotebookRule {

    private static final String CARD = "card:";

    /** A prompt without an id, and what gives it one. */
    private record Lack(Note note, Prompt prompt, String id, Edit edit) {}

    @Override
    public RuleId id() {
        return RuleId.of("prompt/no-card-id");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        CardIds ids = new CardIds(notebook);
        List<Lack> lacks = new ArrayList<>();
        int prompts = 0;
        for (Note note : notebook.notes()) {
            for (Prompt prompt : note.prompts()) {
                // the title of a note makes no card
                boolean asks =
                        prompt.heading().level() > 1 && !prompt.question().isBlank();
                prompts += asks ? 1 : 0;
                if (asks && CardIds.of(prompt).isEmpty()) {
                    String id = ids.next(note, prompt);
                    lacks.add(new Lack(note, prompt, id, edit(note, prompt, id)));
                }
            }
        }
        // notes that know no card ids are a habit, and not one mistake for each prompt
        return lacks.size() == prompts && prompts > 1
                ? List.of(none(lacks))
                : lacks.stream().map(this::one).toList();
    }

    private Finding one(Lack lack) {
        return Finding.of(
                        this,
                        Location.of(lack.note, lack.prompt.heading().range()),
                        "this prompt has no card id; put <!-- card: " + lack.id + " --> below its heading")
                .perhapsMendedBy(List.of(lack.edit));
    }

    private Finding none(List<Lack> lacks) {
        SortedMap<NotePath, List<Edit>> edits = new TreeMap<>();
        lacks.forEach(lack -> edits.computeIfAbsent(lack.note.path(), path -> new ArrayList<>())
                .add(lack.edit));
        Lack first = lacks.get(0);
        return Finding.of(
                        this,
                        Location.of(first.note, first.prompt.heading().range()),
                        "none of the " + lacks.size() + " prompts has a card id; put <!-- card: " + first.id
                                + " --> below this heading, and so on")
                .mendedBy(new Fix(Fix.Safety.UNSAFE, edits));
    }

    private static Edit edit(Note note, Prompt prompt, String id) {
        if (prompt.comment().isPresent()) {
            Range comment = prompt.comment().get();
            int at = comment.start() + note.text().slice(comment).indexOf(CARD) + CARD.length();
            return new Edit(Range.at(at), " " + id);
        }
        int lastLine = note.text().lineAt(prompt.heading().range().end());
        return new Edit(Range.at(note.text().lineRange(lastLine).end()), "\n<!-- card: " + id + " -->");
    }
}
