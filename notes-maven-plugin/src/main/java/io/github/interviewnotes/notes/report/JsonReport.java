package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * All findings as JSON. The form is part of the plugin's interface: members are only ever added, and {@code format} counts up
 * when one changes its meaning.
 */
public final class JsonReport implements Report {

    private static final int FORMAT = 1;

    private final Places places;

    /**
     * @param places how files are named
     */
    public JsonReport(Places places) {
        this.places = places;
    }

    @Override
    public String of(CheckResult result) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeObjectFieldStart("summary");
            json.writeNumberField("notes", result.notebook().notes().size());
            json.writeNumberField("rules", result.rules().size());
            json.writeNumberField("errors", result.count(Severity.ERROR));
            json.writeNumberField("warnings", result.count(Severity.WARNING));
            json.writeNumberField("infos", result.count(Severity.INFO));
            json.writeNumberField("suppressed", result.suppressed());
            json.writeNumberField("baselined", result.owed());
            json.writeArrayFieldStart("reservations");
            for (String reservation : result.reservations()) {
                json.writeString(reservation);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().toString());
        json.writeStringField("severity", finding.severity().word());
        write(finding.location(), json);
        json.writeStringField("message", finding.message());
        if (!finding.details().isEmpty()) {
            json.writeStringField("details", finding.details());
        }
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (Finding.Related related : finding.related()) {
                json.writeStartObject();
                write(related.location(), json);
                json.writeStringField("message", related.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!finding.edits().isEmpty()) {
            write(finding.edits(), json);
        }
        if (!finding.fix().isEmpty()) {
            write(finding.location(), finding.fix(), json);
        }
        json.writeEndObject();
    }

    private void write(Location found, Fix fix, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("fix");
        json.writeBooleanField("safe", fix.isSafe());
        json.writeArrayFieldStart("files");
        for (Map.Entry<NotePath, List<Edit>> file : fix.edits().entrySet()) {
            json.writeStartObject();
            json.writeStringField(
                    "path", places.path(new Location(found.folder(), file.getKey(), Position.START, Position.START)));
            write(file.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(List<Edit> edits, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("edits");
        for (Edit edit : edits) {
            json.writeStartObject();
            json.writeNumberField("start", edit.range().start());
            json.writeNumberField("end", edit.range().end());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Location location, JsonGenerator json) throws IOException {
        json.writeStringField("path", places.path(location));
        json.writeNumberField("line", location.start().line());
        json.writeNumberField("column", location.start().column());
        json.writeNumberField("endLine", location.end().line());
        json.writeNumberField("endColumn", location.end().column());
    }
}
