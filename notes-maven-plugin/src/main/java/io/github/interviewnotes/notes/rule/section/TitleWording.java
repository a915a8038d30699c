package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.SectionSchemas;
import io.github.interviewnotes.notes.config.SectionSchemas.Title;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Reports a title that is longer, shorter or worded otherwise than a schema asks for. */
public final class TitleWording implements NoteRule {

    private final SchemaMatcher matcher;

    /** Creates the rule for notes that must keep {@code schemas}. */
    public TitleWording(SectionSchemas schemas) {
        this.matcher = new SchemaMatcher(schemas);
    }

    @Override
    public RuleId id() {
        return RuleId.of("section/title-wording");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Heading heading : note.title().stream().toList()) {
            for (Title wanted : matcher.titles(note)) {
                judge(heading.text(), wanted).stream()
                        .map(fault -> Finding.of(
                                this,
                                Location.of(note, heading.textRange()),
                                "title " + Quoted.of(heading.text()) + fault))
                        .forEach(findings::add);
            }
        }
        return findings.stream().distinct().toList();
    }

    private static List<String> judge(String title, Title wanted) {
        List<String> faults = new ArrayList<>();
        int words = title.isBlank() ? 0 : title.strip().split("\\s+").length;
        if (!wanted.words().allows(words)) {
            faults.add(" has " + Amount.of(words, "word") + "; expected " + wanted.words());
        }
        wanted.pattern()
                .filter(pattern -> !pattern.matches(title))
                .ifPresent(pattern -> faults.add(wanted.hint()
                        .map(hint -> " does not fit; " + hint)
                        .orElse(" does not fit the pattern " + Quoted.of(pattern.toString()))));
        return faults;
    }
}
