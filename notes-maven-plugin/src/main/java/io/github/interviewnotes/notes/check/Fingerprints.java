package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names findings by what they are about: rule, section and text, not line numbers and not the file. A finding keeps its name when text
 * is put before it, paragraphs are wrapped anew, or the note is renamed, and gets another when its own sentence changes. Not thread-safe.
 */
public final class Fingerprints {

    private static final int DIGITS = 12;

    /** The first thing that a message quotes; behind the semicolon stands advice, which depends on other files. */
    private static final Pattern SUBJECT = Pattern.compile("^[^;']*'([^']*)'");

    private final Notebook notebook;
    private final RulesFiles files;
    private final Map<NotePath, Optional<Surroundings>> known = new HashMap<>();

    /**
     * @param notebook the notes that findings stand in
     * @param files the files of the rules, in which some stand
     */
    public Fingerprints(Notebook notebook, RulesFiles files) {
        this.notebook = notebook;
        this.files = files;
    }

    /** Returns the fingerprint of {@code finding}. */
    public Fingerprint of(Finding finding) {
        Location place = finding.location();
        Matcher quoted = SUBJECT.matcher(finding.message());
        String subject = quoted.find() ? quoted.group(1) : "";
        // what is wrong with a file as a whole is not wrong with its first line
        boolean ofFile = place.start().equals(Position.START) && place.end().equals(Position.START);
        Optional<Surroundings> surroundings = ofFile ? Optional.empty() : surroundings(place);
        List<String> sections =
                surroundings.map(found -> found.sectionsAt(place.start())).orElse(List.of());
        String text = ofFile
                ? ""
                : surroundings.map(found -> found.textAt(place.start())).orElseGet(() -> lineOfRules(place));
        Sha256 hash = new Sha256().add(finding.rule().toString()).addNumber(sections.size());
        sections.forEach(hash::add);
        String digits = hash.add(subject).add(text).hex().substring(0, DIGITS);
        return new Fingerprint(finding.rule(), digits, shown(text.isEmpty() ? subject : text, sections));
    }

    private Optional<Surroundings> surroundings(Location place) {
        return place.folder() == Location.Folder.RULES
                ? Optional.empty()
                : known.computeIfAbsent(
                        place.path(), path -> notebook.note(path).map(Surroundings::new));
    }

    private String lineOfRules(Location place) {
        return place.folder() == Location.Folder.NOTES
                ? ""
                : files.text(place.path().value())
                        .filter(text -> place.start().line() <= text.lineCount())
                        .map(text -> text.line(place.start().line()).strip())
                        .orElse("");
    }

    private static String shown(String text, List<String> sections) {
        String what = text.isEmpty() ? "the whole file" : Quoted.of(text);
        return sections.isEmpty() ? what : what + " in " + Quoted.of(String.join(" › ", sections));
    }
}
