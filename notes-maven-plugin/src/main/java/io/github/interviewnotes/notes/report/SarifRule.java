package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RulePage;
import io.github.interviewnotes.notes.rule.Severity;
import java.io.IOException;

/** A rule as SARIF's reportingDescriptor (2.1.0, 3.49), with what GitHub reads beyond it. */
final class SarifRule {

    private SarifRule() {}

    static void write(Rule rule, JsonGenerator json) throws IOException {
        RulePage page = RulePage.of(rule.id());
        json.writeStartObject();
        json.writeStringField("id", rule.id().toString());
        SarifReport.writeText("shortDescription", page.summary(), json);
        SarifReport.writeText("fullDescription", page.summary(), json);
        json.writeStringField("helpUri", page.address());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.markdown());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.id().family());
        json.writeEndArray();
        // GitHub's own name for the same
        json.writeStringField(
                "problem.severity",
                rule.severity() == Severity.INFO
                        ? "recommendation"
                        : rule.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Returns SARIF's name of a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
