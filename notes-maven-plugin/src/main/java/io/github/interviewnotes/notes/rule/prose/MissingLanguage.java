package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Reservation;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reports a language of notes that nothing here can read, once, at the first of those notes. Passages that are marked
 * within a note of another language are only counted: their author has said what they are.
 */
public final class MissingLanguage implements NotebookRule, Separable, Reservation {

    private final NoteLanguages languages;

    /** @param settings the languages of the notes that do not say their own */
    public MissingLanguage(ProseSettings settings) {
        this.languages = new NoteLanguages(settings);
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/missing-language");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Map<String, List<Note>> unread = new TreeMap<>();
        Map<String, Optional<String>> missing = new HashMap<>();
        for (Note note : notebook.notes()) {
            missing.computeIfAbsent(languages.of(note), MissingLanguage::missing)
                    // passages are read last, for to read them takes longer than all the rest of a check that knows the
                    // notes
                    .filter(language -> !note.passages().isEmpty())
                    .ifPresent(language -> unread.computeIfAbsent(language, any -> new ArrayList<>())
                            .add(note));
        }
        List<Finding> findings = new ArrayList<>();
        unread.forEach((language, notes) -> findings.add(finding(language, notes)));
        return findings;
    }

    private Finding finding(String language, List<Note> notes) {
        Note first = notes.get(0);
        Location location = first.language()
                .map(LanguageMark::range)
                .map(range -> Location.of(first, range))
                .orElseGet(() -> Location.startOf(first.path()));
        int others = notes.size() - 1;
        String unjudged = Quoted.of(language) + ", so the prose of this note"
                + (others == 0 ? "" : " and of " + others + (others == 1 ? " other" : " others")) + " was not judged";
        if (!LanguageModules.isPublished(language)) {
            return Finding.of(this, location, "LanguageTool does not read " + unjudged)
                    .at(Severity.INFO);
        }
        return Finding.of(
                this,
                location,
                "there is no module for " + unjudged + "; add " + LanguageModules.coordinates(language)
                        + " to the dependencies of this plugin");
    }

    @Override
    public List<String> reservations(Notebook notebook) {
        Map<String, Integer> passages = new TreeMap<>();
        for (Note note : notebook.notes()) {
            if (!NoteLanguages.mayMarkPassages(note)) {
                continue;
            }
            for (Passage passage : note.passages()) {
                passage.language()
                        .flatMap(MissingLanguage::missing)
                        .filter(LanguageModules::isPublished)
                        .ifPresent(language -> passages.merge(language, 1, Integer::sum));
            }
        }
        List<String> reservations = new ArrayList<>();
        passages.forEach((language, count) -> reservations.add(count + (count == 1 ? " passage" : " passages")
                + " unchecked: no " + LanguageModules.coordinates(language)));
        return reservations;
    }

    private static Optional<String> missing(String tag) {
        return LanguageTag.of(tag)
                .filter(language -> !LanguageTag.isNobodys(tag))
                .map(LanguageTag::language)
                .filter(language -> !LanguageModules.isPresent(language));
    }
}
