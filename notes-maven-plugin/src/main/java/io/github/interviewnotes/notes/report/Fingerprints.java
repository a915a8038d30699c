package io.github.interviewnotes.notes.report;

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

    Fingerprints(Notebook notebook) {
        this.notebook = notebook;
    }

    String of(Finding finding) {
        int line = finding.location().start().line();
        String text = notebook.note(finding.location().path())
                .map(note -> note.text().line(line).strip().replaceAll("\\s+", " "))
                .orElse("");
        String content = finding.rule() + "\n" + finding.location().path() + "\n" + text;
        int count = seen.merge(content, 1, Integer::sum);
        return new Sha256().add(content).addNumber(count).hex().substring(0, 32);
    }
}
