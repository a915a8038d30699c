package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.Fingerprint;
import io.github.interviewnotes.notes.check.Fingerprints;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that they are known again after lines have moved: by their file, and by what a baseline knows them by. Only where all
 * of this is the same they are counted, and then it does not matter which is which. Findings must be asked for in their order.
 */
final class FindingNames {

    private final Fingerprints fingerprints;
    private final Map<String, Integer> seen = new HashMap<>();

    FindingNames(Notebook notebook, Places places) {
        this.fingerprints = new Fingerprints(notebook, places.files());
    }

    String of(Finding finding) {
        Fingerprint fingerprint = fingerprints.of(finding);
        // below their folder, so that a checkout elsewhere gives the same names
        String content = new Sha256()
                .add(finding.location().folder().name())
                .add(finding.location().path().value())
                .add(finding.rule().toString())
                .add(fingerprint.hash())
                .hex();
        int count = seen.merge(content, 1, Integer::sum);
        return new Sha256().add(content).addNumber(count).hex().substring(0, 32);
    }
}
