package io.github.interviewnotes.notes.publish.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text forms of the notes in {@code deck/}, which hold everything that a card can hold. */
class CardFilesTest {

    private static Path resource(String name) throws Exception {
        return Path.of(CardFilesTest.class.getResource(name).toURI());
    }

    private static String written(Format format) throws Exception {
        Book book = Library.book(resource("deck"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardsWriter(book).write(CardReader.read(book), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads rows of quoted fields as RFC 4180 writes them. */
    private static List<List<String>> rows(String text, char separator, String end) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder field = new StringBuilder();
            if (text.charAt(at) == '"') {
                for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
                    at += text.startsWith("\"\"", at) ? 1 : 0;
                    field.append(text.charAt(at));
                }
                at++;
            } else {
                for (; text.charAt(at) != separator && !text.startsWith(end, at); at++) {
                    field.append(text.charAt(at));
                }
            }
            row.add(field.toString());
            if (text.startsWith(end, at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += end.length();
            } else {
                assertEquals(separator, text.charAt(at));
                at++;
            }
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"ANKI, deck-cards.txt", "CSV, deck-cards.csv", "JSON, deck-cards.json"})
    void everyFormIsWrittenAsExpected(Format format, String expected) throws Exception {
        // git keeps line ends of text files the same
        assertEquals(Files.readString(resource(expected)), written(format).replace("\r\n", "\n"));
    }

    @Test
    void ankisTextHasALineACard() throws Exception {
        List<String> lines = written(Format.ANKI).lines().toList();
        List<String> headers =
                lines.stream().filter(line -> line.startsWith("#")).toList();
        assertEquals(
                List.of("#separator:Tab", "#html:true", "#guid column:1", "#deck column:2", "#tags column:3"), headers);
        List<Card> cards = CardReader.read(Library.book(resource("deck"))).all();
        assertEquals(cards.size(), lines.size() - headers.size());

        List<List<String>> rows =
                rows(String.join("\n", lines.subList(headers.size(), lines.size())) + "\n", '\t', "\n");
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(6, rows.get(i).size());
            assertEquals(cards.get(i).guid(), rows.get(i).get(0));
            assertEquals(cards.get(i).deck(), rows.get(i).get(1));
            assertEquals(
                    cards.get(i).tags(),
                    List.of(rows.get(i).get(2).split(" ")).stream()
                            .filter(tag -> !tag.isEmpty())
                            .toList());
        }
    }

    @Test
    void theTableIsOfRfc4180() throws Exception {
        String csv = written(Format.CSV);
        List<List<String>> rows = rows(csv, ',', "\r\n");
        assertEquals(List.of("guid", "deck", "tags", "question", "answer", "note", "line"), rows.get(0));
        List<Card> cards = CardReader.read(Library.book(resource("deck"))).all();
        assertEquals(cards.size(), rows.size() - 1);
        assertTrue(rows.stream().allMatch(row -> row.size() == 7));
        assertTrue(rows.stream().flatMap(List::stream).noneMatch(cell -> cell.matches("(?s)[-=+@\t\r].*")), csv);
    }

    @Test
    void jsonIsValidUnderItsSchema() throws Exception {
        try (InputStream schema = Card.class.getResourceAsStream("cards.schema.json")) {
            JsonSchema validator =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            String json = written(Format.JSON);
            assertEquals(List.of(), List.copyOf(validator.validate(json, InputFormat.JSON)));
            assertFalse(
                    validator
                            .validate(json.replace("\"guid\"", "\"uid\""), InputFormat.JSON)
                            .isEmpty(),
                    "the schema is really applied");
            JsonNode cards = new ObjectMapper().readTree(json).get("cards");
            assertEquals(CardReader.read(Library.book(resource("deck"))).all().size(), cards.size());
        }
    }

    @Test
    void aFileNameIsNoFormula() {
        Card card = new Card(
                "guid",
                Optional.empty(),
                "=1+1::b",
                io.github.interviewnotes.notes.note.NotePath.of("-a.md"),
                1,
                "b",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "=2",
                "=2",
                "<p>3</p>");
        assertEquals(
                "\"guid\",\"'=1+1::b\",\"\",\"<p>=2</p>\",\"<p>3</p>\",\"'-a.md\",\"1\"",
                CsvText.of(new Cards(List.of(card), List.of(), List.of()))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }
}
