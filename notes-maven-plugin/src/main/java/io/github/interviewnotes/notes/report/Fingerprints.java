package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((content + "\n" + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
