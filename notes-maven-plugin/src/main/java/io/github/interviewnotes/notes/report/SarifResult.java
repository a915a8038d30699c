package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF's results (2.1.0, 3.27). They must come in their order. */
final class SarifResult {

    /** What the paths of files are relative to. */
    static final String ROOT = "%SRCROOT%";

    private final Notebook notebook;
    private final Places places;
    private final FindingNames names;
    private final Map<RuleId, Integer> indexes = new HashMap<>();

    SarifResult(CheckResult result, Places places) {
        this.notebook = result.notebook();
        this.places = places;
        this.names = new FindingNames(result.notebook(), places);
        result.rules().forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().toString());
        json.writeNumberField("ruleIndex", indexes.get(finding.rule()));
        json.writeStringField("level", SarifRule.level(finding.severity()));
        SarifReport.writeText("message", text(finding), json);
        json.writeArrayFieldStart("locations");
        write(finding.location(), "", json);
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Finding.Related related : finding.related()) {
                write(related.location(), related.message(), json);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("notes/v1", names.of(finding));
        json.writeEndObject();
        Remedy remedy = Remedy.of(finding, notebook, places).orElse(null);
        if (remedy != null) {
            write(remedy, json);
        }
        json.writeEndObject();
    }

    private static String text(Finding finding) {
        return finding.details().isEmpty() ? finding.message() : finding.message() + "\n" + finding.details();
    }

    private void write(Location location, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeFile(places.path(location), json);
        writeRegion("region", location, json);
        json.writeEndObject();
        if (!message.isEmpty()) {
            SarifReport.writeText("message", message, json);
        }
        json.writeEndObject();
    }

    private void write(Remedy remedy, JsonGenerator json) throws IOException {
        Map<String, List<Remedy.Change>> byFile = new LinkedHashMap<>();
        for (Remedy.Change change : remedy.changes()) {
            byFile.computeIfAbsent(places.path(change.location()), path -> new ArrayList<>())
                    .add(change);
        }
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        SarifReport.writeText(
                "description", remedy.words() + (remedy.safe() ? "" : " (to be read before it is kept)"), json);
        json.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<String, List<Remedy.Change>> file : byFile.entrySet()) {
            json.writeStartObject();
            writeFile(file.getKey(), json);
            json.writeArrayFieldStart("replacements");
            for (Remedy.Change change : file.getValue()) {
                json.writeStartObject();
                writeRegion("deletedRegion", change.location(), json);
                if (!change.after().isEmpty()) {
                    SarifReport.writeText("insertedContent", change.after(), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeFile(String path, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.relative(path));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
    }

    private static void writeRegion(String field, Location location, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", location.start().line());
        json.writeNumberField("startColumn", location.start().column());
        json.writeNumberField("endLine", location.end().line());
        json.writeNumberField("endColumn", location.end().column());
        json.writeEndObject();
    }
}
