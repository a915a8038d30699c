package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that they are known again after lines have moved: rule, file, the text of the line, and a count where these are
 * the same. Findings must be asked for in their order.
 */
final class Fingerprints {

    private final Notebook notebook;
    private final Places places;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Line, String> lines = new HashMap<>();

    private record Line(String path, int number) {}

    Fingerprints(Notebook notebook, Places places) {
        this.notebook = notebook;
        this.places = places;
    }

    String of(Finding finding) {
        // below their folder, so that a checkout elsewhere gives the same names
        String path = finding.location().path().toString();
        Line line = new Line(
                finding.location().folder() + path, finding.location().start().line());
        // a line may be as long as a file, and hold as many findings
        String text = lines.computeIfAbsent(line, unknown -> hash(finding.location()));
        String content = finding.rule() + "\n" + path + "\n" + text;
        int count = seen.merge(content, 1, Integer::sum);
        return new Sha256().add(content).addNumber(count).hex().substring(0, 32);
    }

    private String hash(Location location) {
        String text = places.text(notebook, location)
                .map(source -> source.line(location.start().line()).strip().replaceAll("\\s+", " "))
                .orElse("");
        return new Sha256().add(text).hex();
    }
}
