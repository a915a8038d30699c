package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Severity;
import java.io.IOException;

/** All findings as GitLab's code quality report, a part of the form of Code Climate: what a merge request shows beside its lines. */
public final class GitLabReport implements Report {

    private final Places places;

    /**
     * @param places how files are named
     */
    public GitLabReport(Places places) {
        this.places = places;
    }

    @Override
    public String of(CheckResult result) {
        FindingNames names = new FindingNames(result.notebook(), places);
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Finding finding : result.findings()) {
                write(finding, names.of(finding), json);
            }
            json.writeEndArray();
        });
    }

    private void write(Finding finding, String fingerprint, JsonGenerator json) throws IOException {
        Location location = finding.location();
        json.writeStartObject();
        json.writeStringField("type", "issue");
        json.writeStringField("check_name", finding.rule().toString());
        json.writeStringField("description", Printable.line(finding.message()));
        json.writeArrayFieldStart("categories");
        json.writeString("Style");
        json.writeEndArray();
        json.writeStringField("severity", severity(finding.severity()));
        json.writeStringField("fingerprint", fingerprint);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", places.path(location));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", location.start().line());
        json.writeNumberField("end", location.end().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab knows info, minor, major, critical and blocker. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
