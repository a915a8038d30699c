package io.github.interviewnotes.notes.publish.cards;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.report.JsonText;
import java.io.IOException;
import java.util.Optional;

/**
 * Cards as JSON, in the form of {@code cards.schema.json}. The form is part of the plugin's interface: members are only ever added, and
 * {@code format} counts up when one changes its meaning.
 */
final class CardsJson {

    private static final int FORMAT = 1;

    private CardsJson() {}

    /** Returns the whole file. */
    static String of(Cards cards, BookMetadata metadata) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("title", metadata.title());
            json.writeStringField("identifier", metadata.identifier());
            json.writeStringField("language", metadata.language());
            json.writeStringField("modified", metadata.instant().toString());
            json.writeArrayFieldStart("cards");
            for (Card card : cards.all()) {
                write(card, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Card card, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("guid", card.guid());
        writeGiven("id", card.id(), json);
        json.writeStringField("deck", card.deck());
        json.writeStringField("note", card.note().value());
        json.writeNumberField("line", card.line());
        json.writeStringField("chapter", card.chapter());
        writeGiven("section", card.section(), json);
        writeGiven("level", card.level(), json);
        json.writeArrayFieldStart("tags");
        for (String tag : card.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("text", card.text());
        json.writeStringField("question", Html.of(PlainHtml.of(card.question())));
        json.writeStringField("answer", Html.of(PlainHtml.of(card.answer())));
        json.writeEndObject();
    }

    private static void writeGiven(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
