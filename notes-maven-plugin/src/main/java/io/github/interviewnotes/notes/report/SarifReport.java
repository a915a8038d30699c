package io.github.interviewnotes.notes.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The findings as SARIF 2.1.0, the form that code scanning services read. Each rule's page goes along as its help, and what mends a
 * finding as its fix.
 *
 * <p>GitHub refuses a run of more than 25,000 results and a file of more than 10 MB when packed ("SARIF support for code scanning"); so
 * of more findings the mildest are left out, and the report says so.
 */
public final class SarifReport implements Report {

    private static final String PROJECT = "https://github.com/interviewnotes/interview-notes";
    private static final int MOST = 25_000;
    private static final int SHOWN = 5_000;
    private static final long LARGEST = 10_000_000;

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
    public String of(CheckResult result) {
        int most = MOST;
        String sarif = of(result, most);
        while (packed(sarif) > LARGEST && most > 1) {
            most = Math.min(most, result.findings().size()) / 2;
            sarif = of(result, most);
        }
        return sarif;
    }

    /** Returns what somebody should know who hands the report to GitHub. */
    public static Optional<String> reservation(CheckResult result) {
        int findings = result.findings().size();
        return findings <= SHOWN
                ? Optional.empty()
                : Optional.of("code scanning on GitHub shows " + SHOWN + " of " + findings + " findings, the worst"
                        + (findings <= MOST ? "" : ", and is handed " + MOST));
    }

    private String of(CheckResult result, int most) {
        List<Finding> findings = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(most)
                .sorted()
                .toList();
        List<String> reservations = new ArrayList<>(result.reservations());
        if (findings.size() < result.findings().size()) {
            reservations.add("only the worst " + findings.size() + " of "
                    + result.findings().size() + " findings are in this file, for services take no more");
        }
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(result.rules(), json);
            // what paths are relative to; SARIF 2.1.0, 3.14.14
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(SarifResult.ROOT);
            writeText("description", "The root of the repository.", json);
            json.writeEndObject();
            json.writeEndObject();
            // SARIF 2.1.0, 3.14.17: columns count code points, as ours do
            json.writeStringField("columnKind", "unicodeCodePoints");
            if (!reservations.isEmpty()) {
                writeReservations(reservations, json);
            }
            json.writeArrayFieldStart("results");
            SarifResult writer = new SarifResult(result, places);
            for (Finding finding : findings) {
                writer.write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeTool(List<Rule> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "notes-maven-plugin");
        json.writeStringField("informationUri", PROJECT);
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            SarifRule.write(rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeReservations(List<String> reservations, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String reservation : reservations) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText("message", reservation, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes an object with a text, which is how SARIF writes text for people. */
    static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Returns how many bytes a text has as UTF-8 packed by gzip; one that is small unpacked is not packed for that. */
    private static long packed(String text) {
        if (text.length() < LARGEST / 4) {
            return text.length();
        }
        Counter counter = new Counter();
        try (GZIPOutputStream gzip = new GZIPOutputStream(counter)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("counting cannot fail", e);
        }
        return counter.count;
    }

    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
