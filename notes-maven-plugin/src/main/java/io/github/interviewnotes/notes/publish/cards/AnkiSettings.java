package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.report.JsonText;
import java.time.Instant;

/**
 * What a collection of schema 11 keeps as JSON in its one row of {@code col}. Its settings are those of a new collection; an import
 * takes decks and note types over and leaves the reader's own settings alone.
 */
final class AnkiSettings {

    private final Instant instant;

    AnkiSettings(Instant instant) {
        this.instant = instant;
    }

    /** Returns {@code col.conf}; {@code next} is the position of the next new card. */
    String conf(int next) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeFieldName("activeDecks");
            json.writeRawValue("[1]");
            json.writeBooleanField("addToCur", true);
            json.writeNumberField("collapseTime", 1200);
            json.writeNumberField("curDeck", AnkiDecks.DEFAULT);
            json.writeStringField("curModel", String.valueOf(AnkiNoteType.ID));
            json.writeBooleanField("dueCounts", true);
            json.writeBooleanField("estTimes", true);
            json.writeNumberField("newSpread", 0);
            json.writeNumberField("nextPos", next);
            json.writeBooleanField("sortBackwards", false);
            json.writeStringField("sortType", "noteFld");
            json.writeNumberField("timeLim", 0);
            json.writeEndObject();
        });
    }

    /** Returns {@code col.models}. */
    String models() {
        return JsonText.of(json -> {
            json.writeStartObject();
            AnkiNoteType.write(json, instant);
            json.writeEndObject();
        });
    }

    /** Returns {@code col.decks}. */
    String decks(AnkiDecks decks) {
        return JsonText.of(json -> {
            json.writeStartObject();
            decks.write(json, instant);
            json.writeEndObject();
        });
    }

    /** Returns {@code col.dconf}: the one set of options that every collection has. */
    String deckOptions() {
        return AnkiFiles.text("options.json");
    }
}
