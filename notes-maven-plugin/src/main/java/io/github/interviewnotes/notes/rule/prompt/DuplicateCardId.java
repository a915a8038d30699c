package io.github.interviewnotes.notes.rule.prompt;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports a card id that two prompts have. */
public final class DuplicateCardId implements NotebookRule {

    @Override
    public RuleId id() {
        return RuleId.of("prompt/duplicate-card-id");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Map<String, Location> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Note note : notebook.notes()) {
            for (Prompt prompt : note.prompts()) {
                Optional<String> id = CardIds.of(prompt);
                if (id.isPresent()) {
                    Location here = Location.of(note, prompt.heading().range());
                    Location other = first.putIfAbsent(id.get(), here);
                    if (other != null) {
                        findings.add(finding(id.get(), here, other));
                    }
                }
            }
        }
        return findings;
    }

    private Finding finding(String id, Location here, Location other) {
        return Finding.of(
                        this,
                        here,
                        "the card id " + Quoted.of(id) + " is that of the prompt in "
                                + Quoted.of(other.path().value()) + ", line "
                                + other.start().line() + ", too; give one of them another")
                .with(new Finding.Related(other, "the other prompt"));
    }
}
