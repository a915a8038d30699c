package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that they are known again after lines have moved: rule, file, the text of the line, and a count where these are
 * the same. Findings must be asked for in their order.
 */
final class Fingerprints {

    private final Notebook notebook;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Line, String> lines = new HashMap<>();

    private record Line(NotePath path, int number) {}

    Fingerprints(Notebook notebook) {
        this.notebook = notebook;
    }

    String of(Finding finding) {
        NotePath path = finding.location().path();
        Line line = new Line(path, finding.location().start().line());
        // a line may be as long as a file, and hold as many findings
        String text = lines.computeIfAbsent(line, this::hash);
        String content = finding.rule() + "\n" + path + "\n" + text;
        int count = seen.merge(content, 1, Integer::sum);
        return new Sha256().add(content).addNumber(count).hex().substring(0, 32);
    }

    private String hash(Line line) {
        String text = notebook.note(line.path)
                .map(note -> note.text().line(line.number).strip().replaceAll("\\s+", " "))
                .orElse("");
        return new Sha256().add(text).hex();
    }
}
