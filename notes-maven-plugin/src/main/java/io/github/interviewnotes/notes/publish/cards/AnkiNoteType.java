package io.github.interviewnotes.notes.publish.cards;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * The note type that a package brings along: how its cards look by day and by night. Fields and template are never changed, for Anki
 * would take the note type for another and leave the cards that it has as they are; the style may change with any edition. By the ids of
 * fields and template a reader who has added fields can merge the two.
 */
final class AnkiNoteType {

    /** Any number that nobody else has; Anki's own ids are milliseconds since 1970. */
    static final long ID = 1_263_071_924_518L;

    private static final String NAME = "Notes prompt";
    private static final List<String> FIELDS = List.of("Front", "Back", "Source");

    private AnkiNoteType() {}

    /** Writes the note type as a member of {@code col.models}. */
    static void write(JsonGenerator json, Instant instant) throws IOException {
        json.writeObjectFieldStart(String.valueOf(ID));
        json.writeNumberField("id", ID);
        json.writeStringField("name", NAME);
        json.writeNumberField("type", 0);
        json.writeNumberField("mod", instant.getEpochSecond());
        json.writeNumberField("usn", -1);
        json.writeNumberField("sortf", 0);
        json.writeNumberField("did", AnkiDecks.DEFAULT);
        fields(json);
        templates(json);
        json.writeStringField("css", AnkiFiles.text("card.css"));
        json.writeStringField("latexPre", "");
        json.writeStringField("latexPost", "");
        json.writeFieldName("req");
        // the one template needs the first field
        json.writeRawValue("[[0, \"all\", [0]]]");
        json.writeFieldName("tags");
        json.writeRawValue("[]");
        json.writeFieldName("vers");
        json.writeRawValue("[]");
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("flds");
        for (int i = 0; i < FIELDS.size(); i++) {
            json.writeStartObject();
            json.writeStringField("name", FIELDS.get(i));
            json.writeNumberField("ord", i);
            json.writeNumberField("id", ID + 1 + i);
            json.writeBooleanField("sticky", false);
            json.writeBooleanField("rtl", false);
            json.writeStringField("font", "Arial");
            json.writeNumberField("size", 20);
            json.writeFieldName("media");
            json.writeRawValue("[]");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void templates(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tmpls");
        json.writeStartObject();
        json.writeStringField("name", "Card 1");
        json.writeNumberField("ord", 0);
        json.writeNumberField("id", ID);
        json.writeStringField("qfmt", AnkiFiles.text("front.html"));
        json.writeStringField("afmt", AnkiFiles.text("back.html"));
        json.writeStringField("bqfmt", "");
        json.writeStringField("bafmt", "");
        json.writeNullField("did");
        json.writeEndObject();
        json.writeEndArray();
    }
}
