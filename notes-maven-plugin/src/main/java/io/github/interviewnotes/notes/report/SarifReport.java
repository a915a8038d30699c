package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulePage;
import io.github.interviewnotes.notes.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All findings as SARIF 2.1.0, the form that code scanning services read. Each rule's page goes along as its help. */
public final class SarifReport implements Report {

    private static final String PROJECT = "https://github.com/interviewnotes/interview-notes";
    private static final String PAGES =
            PROJECT + "/blob/main/notes-maven-plugin/src/main/resources/io/github/interviewnotes/notes/rules/";

    private final Places places;
    private final String version;

    /**
     * @param places how files are named
     * @param version the plugin's version
     */
    public SarifReport(Places places, String version) {
        this.places = places;
        this.version = version;
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public String of(CheckResult result) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "notes-maven-plugin");
            json.writeStringField("informationUri", PROJECT);
            json.writeStringField("version", version);
            json.writeArrayFieldStart("rules");
            for (Rule rule : result.rules()) {
                write(rule, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            // SARIF 2.1.0, 3.14.17: columns count code points, as ours do
            json.writeStringField("columnKind", "unicodeCodePoints");
            if (!result.reservations().isEmpty()) {
                writeReservations(result, json);
            }
            json.writeArrayFieldStart("results");
            writeResults(result, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String text(Finding finding) {
        return finding.details().isEmpty() ? finding.message() : finding.message() + "\n" + finding.details();
    }

    private static void write(Rule rule, JsonGenerator json) throws IOException {
        RulePage page = RulePage.of(rule.id());
        json.writeStartObject();
        json.writeStringField("id", rule.id().toString());
        writeText("shortDescription", page.summary(), json);
        json.writeStringField("helpUri", PAGES + rule.id() + ".md");
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.markdown());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeReservations(CheckResult result, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String reservation : result.reservations()) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText("message", reservation, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResults(CheckResult result, JsonGenerator json) throws IOException {
        List<RuleId> ids = result.rules().stream().map(Rule::id).toList();
        Map<RuleId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            indexes.put(ids.get(i), i);
        }
        Fingerprints fingerprints = new Fingerprints(result.notebook(), places);
        for (Finding finding : result.findings()) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule().toString());
            json.writeNumberField("ruleIndex", indexes.get(finding.rule()));
            json.writeStringField("level", level(finding.severity()));
            writeText("message", text(finding), json);
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
            json.writeStringField("notes/v1", fingerprints.of(finding));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void write(Location location, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(places.path(location)));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", location.start().line());
        json.writeNumberField("startColumn", location.start().column());
        json.writeNumberField("endLine", location.end().line());
        json.writeNumberField("endColumn", location.end().column());
        json.writeEndObject();
        json.writeEndObject();
        if (!message.isEmpty()) {
            writeText("message", message, json);
        }
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Returns a path as a relative reference of RFC 3986, letter by letter: a file's name in another Unicode form is another file. */
    private static String uri(String path) {
        // RFC 3986, 4.2: a first segment with a colon would be taken for a scheme
        StringBuilder uri = new StringBuilder(path.matches("[^/]*:.*") ? "./" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (plain || "-._~!$&'()*+,;=:@/".indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
