package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;

/**
 * A note before and after edits.
 *
 * @param path the note
 * @param before its text as it is in the file
 * @param after its text with the edits
 * @param findings what the edits mend, in the order of its places
 */
public record Mended(NotePath path, SourceText before, SourceText after, List<Finding> findings) {

    public Mended {
        findings = List.copyOf(findings);
    }
}
