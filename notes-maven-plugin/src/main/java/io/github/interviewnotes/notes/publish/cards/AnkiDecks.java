package io.github.interviewnotes.notes.publish.cards;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The decks of a package: one a chapter, the book's above them, and the one that every collection has. */
final class AnkiDecks {

    /** The id that Anki gives its first deck. */
    static final int DEFAULT = 1;

    // ids are milliseconds since 1970, and Anki mends those that lie in the future; these lie in the spring of 2008
    private static final long FIRST_ID = 1_204_000_000_000L;

    private final Map<String, Long> ids = new TreeMap<>();

    AnkiDecks(List<Card> cards) {
        for (Card card : cards) {
            int end = card.deck().indexOf(DeckName.SEPARATOR);
            add(card.deck().substring(0, end));
            add(card.deck());
        }
    }

    /** Anki goes by a deck's name when it imports; the id only has to be the same in every build, and its own. */
    private void add(String name) {
        if (!ids.containsKey(name)) {
            CRC32 hash = new CRC32();
            hash.update(name.getBytes(StandardCharsets.UTF_8));
            long id = FIRST_ID + hash.getValue();
            while (ids.containsValue(id)) {
                id++;
            }
            ids.put(name, id);
        }
    }

    /** Returns the id of the deck of a card. */
    long of(Card card) {
        return ids.get(card.deck());
    }

    /** Writes all decks as members of {@code col.decks}. */
    void write(JsonGenerator json, Instant instant) throws IOException {
        write(json, DEFAULT, "Default", instant);
        for (Map.Entry<String, Long> deck : ids.entrySet()) {
            write(json, deck.getValue(), deck.getKey(), instant);
        }
    }

    private static void write(JsonGenerator json, long id, String name, Instant instant) throws IOException {
        json.writeObjectFieldStart(String.valueOf(id));
        json.writeNumberField("id", id);
        json.writeStringField("name", name);
        json.writeStringField("desc", "");
        json.writeNumberField("mod", instant.getEpochSecond());
        json.writeNumberField("usn", -1);
        json.writeNumberField("conf", 1);
        json.writeNumberField("dyn", 0);
        json.writeBooleanField("collapsed", false);
        json.writeNumberField("extendNew", 0);
        json.writeNumberField("extendRev", 0);
        for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            json.writeFieldName(today);
            json.writeRawValue("[0, 0]");
        }
        json.writeEndObject();
    }
}
