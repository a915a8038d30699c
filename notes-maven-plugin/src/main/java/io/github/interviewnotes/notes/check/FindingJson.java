package io.github.interviewnotes.notes.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cache's file: an array of format number and entries; each finding is an array in the order of its record. */
final class FindingJson {

    private static final int FORMAT = 4;
    private static final JsonFactory JSON = new JsonFactory();

    private FindingJson() {}

    static byte[] write(Map<String, List<Finding>> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            json.writeNumber(FORMAT);
            for (Map.Entry<String, List<Finding>> entry : entries.entrySet()) {
                json.writeString(entry.getKey());
                json.writeStartArray();
                for (Finding finding : entry.getValue()) {
                    write(finding, json);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(finding.rule().toString());
        json.writeString(finding.severity().name());
        write(finding.location(), json);
        json.writeString(finding.message());
        json.writeStartArray();
        for (Finding.Related related : finding.related()) {
            write(related.location(), json);
            json.writeString(related.message());
        }
        json.writeEndArray();
        write(finding.fix(), json);
        json.writeString(finding.details());
        json.writeEndArray();
    }

    /** Edits stand behind the file that they change. */
    private static void write(Fix fix, JsonGenerator json) throws IOException {
        json.writeString(fix.safety().name());
        json.writeStartArray();
        for (Map.Entry<NotePath, List<Edit>> file : fix.edits().entrySet()) {
            json.writeString(file.getKey().value());
            json.writeStartArray();
            for (Edit edit : file.getValue()) {
                json.writeNumber(edit.range().start());
                json.writeNumber(edit.range().end());
                json.writeString(edit.replacement());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(Location location, JsonGenerator json) throws IOException {
        json.writeString(location.folder().name());
        json.writeString(location.path().value());
        json.writeNumber(location.start().line());
        json.writeNumber(location.start().column());
        json.writeNumber(location.end().line());
        json.writeNumber(location.end().column());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is no JSON, is cut off, or is of another format
     * @throws IllegalArgumentException if a value in it is not what a record allows
     */
    static Map<String, List<Finding>> read(byte[] bytes) throws IOException {
        Map<String, List<Finding>> entries = new TreeMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            expect(json, JsonToken.START_ARRAY);
            if (integer(json) != FORMAT) {
                throw new IOException("another format");
            }
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                String key = json.getText();
                List<Finding> findings = new ArrayList<>();
                expect(json, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    findings.add(finding(json));
                }
                entries.put(key, findings);
            }
            if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
                throw new IOException("cut off or foreign");
            }
        }
        return entries;
    }

    private static Finding finding(JsonParser json) throws IOException {
        RuleId rule = RuleId.of(string(json));
        Severity severity = Severity.valueOf(string(json));
        Location location = location(string(json), json);
        String message = string(json);
        List<Finding.Related> related = new ArrayList<>();
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            Location place = location(json.getText(), json);
            related.add(new Finding.Related(place, string(json)));
        }
        Fix fix = fix(json);
        String details = string(json);
        expect(json, JsonToken.END_ARRAY);
        return new Finding(rule, severity, location, message, related, fix, details);
    }

    private static Fix fix(JsonParser json) throws IOException {
        Fix.Safety safety = Fix.Safety.valueOf(string(json));
        SortedMap<NotePath, List<Edit>> byFile = new TreeMap<>();
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            NotePath file = NotePath.of(json.getText());
            List<Edit> edits = new ArrayList<>();
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                int start = json.getIntValue();
                int end = integer(json);
                edits.add(new Edit(new Range(start, end), string(json)));
            }
            byFile.put(file, edits);
        }
        return new Fix(safety, byFile);
    }

    private static Location location(String folder, JsonParser json) throws IOException {
        NotePath path = NotePath.of(string(json));
        Position start = new Position(integer(json), integer(json));
        Position end = new Position(integer(json), integer(json));
        return new Location(Location.Folder.valueOf(folder), path, start, end);
    }

    private static String string(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static int integer(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw new IOException("expected " + token + ", got " + json.currentToken());
        }
    }
}
