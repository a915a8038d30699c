package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Sha256;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names findings so that they are known again after lines have moved: rule, file, the headings above the place, the text of its line
 * and what is marked in it. Only where all of this is the same they are counted, and then it does not matter which is which. Findings
 * must be asked for in their order.
 */
final class Fingerprints {

    private static final int MOST_MARKED = 4000;

    private final Notebook notebook;
    private final Places places;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Line, String> lines = new HashMap<>();

    private record Line(Location.Folder folder, String path, int number) {}

    Fingerprints(Notebook notebook, Places places) {
        this.notebook = notebook;
        this.places = places;
    }

    String of(Finding finding) {
        Location location = finding.location();
        // below their folder, so that a checkout elsewhere gives the same names
        String path = location.path().toString();
        Line line = new Line(location.folder(), path, location.start().line());
        // a line may be as long as a file, and hold as many findings
        String context = lines.computeIfAbsent(line, unknown -> context(location));
        Sha256 hash = new Sha256()
                .add(finding.rule().toString())
                .add(path)
                .add(context)
                .add(marked(location));
        String content = hash.hex();
        int count = seen.merge(content, 1, Integer::sum);
        return new Sha256().add(content).addNumber(count).hex().substring(0, 32);
    }

    private String context(Location location) {
        Optional<SourceText> text = places.text(notebook, location);
        Sha256 hash = new Sha256();
        headings(location).forEach(hash::add);
        text.filter(source -> location.start().line() <= source.lineCount())
                .map(source -> source.line(location.start().line()).strip().replaceAll("\\s+", " "))
                .ifPresent(hash::add);
        return hash.hex();
    }

    /** Returns the texts of the headings of the sections that a place of a note lies in. */
    private Stream<String> headings(Location location) {
        Optional<Note> note =
                location.folder() == Location.Folder.NOTES ? notebook.note(location.path()) : Optional.empty();
        if (note.isEmpty() || location.start().line() > note.get().text().lineCount()) {
            return Stream.empty();
        }
        int offset = note.get().text().lineRange(location.start().line()).start();
        return note.get()
                .outline()
                .root()
                .flattened()
                .filter(section -> section.range().contains(offset))
                .map(Section::heading)
                .flatMap(Optional::stream)
                .map(Heading::text);
    }

    private String marked(Location location) {
        return places.text(notebook, location)
                .filter(text -> location.end().line() <= text.lineCount())
                .map(text -> marked(text, location))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** Columns are counted from the start of a line, so those of a line that is a file would cost too much. */
    private static String marked(SourceText text, Location location) {
        if (text.lineRange(location.start().line()).length() > MOST_MARKED
                || text.lineRange(location.end().line()).length() > MOST_MARKED) {
            return "";
        }
        int start = text.offset(location.start());
        return text.content().substring(start, Math.min(text.offset(location.end()), start + MOST_MARKED));
    }
}
