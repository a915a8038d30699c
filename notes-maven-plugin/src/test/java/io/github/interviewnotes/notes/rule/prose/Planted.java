package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Notes in which the brackets ⟦ and ⟧ stand round what is to be found. */
final class Planted {

    /** Stands before the text of a note and is no part of it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<NoteRule> RULES = rules();

    private Planted() {}

    /** Returns where something is to be found in {@code marked}, without the brackets, and what; a line each. */
    static String places(String marked) {
        SourceText text = note(marked).text();
        Set<String> places = new TreeSet<>();
        int before = marked.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int brackets = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '⟦') {
                start = i - before - brackets++;
            } else if (marked.charAt(i) == '⟧') {
                places.add(place(text.position(start), text.position(i - before - brackets++), text));
            }
        }
        return String.join("\n", places);
    }

    /** Returns where something is found in {@code marked}, without the brackets, and what; a line each. */
    static String found(String marked) {
        Note note = note(marked);
        return RULES.stream()
                .flatMap(rule -> rule.check(note).stream())
                .map(finding -> place(finding, note.text()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), places -> String.join("\n", places)));
    }

    private static Note note(String marked) {
        return Passages.note(marked.replaceAll("[⟦⟧]", ""));
    }

    private static String place(Finding finding, SourceText text) {
        return place(finding.location().start(), finding.location().end(), text);
    }

    private static String place(Position start, Position end, SourceText text) {
        return start + " " + text.content().substring(text.offset(start), text.offset(end));
    }

    private static List<NoteRule> rules() {
        Judges judges = new Judges(language ->
                Judge.of(language, List.of(), KnownRules.shipped(), OwnRules.shipped(), ProseEffort.once()));
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), OwnRules.shipped(), judges);
        return List.of(new ForeignText(check), new Grammar(check), new Spelling(check), new UnknownTerm(check));
    }
}
