package io.github.interviewnotes.notes.publish.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The notes of this repository: every prompt reaches every form of the cards. */
class CompletenessTest {

    private static final Path NOTES = Path.of("../notes");

    private static Notebook notebook;
    private static Book book;
    private static Cards cards;

    @BeforeAll
    static void read() throws Exception {
        notebook = Library.load(NOTES);
        book = Library.book(NOTES);
        cards = CardReader.read(book);
    }

    private static byte[] written(Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardsWriter(book).write(cards, format, out);
        return out.toByteArray();
    }

    private static String text(Format format) throws Exception {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    private static List<Prompt> prompts() {
        List<Prompt> prompts = notebook.notes().stream()
                .map(Note::prompts)
                .flatMap(List::stream)
                .toList();
        assertTrue(prompts.size() > 200, prompts.size() + " prompts");
        return prompts;
    }

    @Test
    void everyPromptIsACard() {
        assertEquals(
                prompts().stream()
                        .map(prompt -> prompt.id().orElseThrow())
                        .sorted()
                        .toList(),
                cards.all().stream()
                        .map(card -> card.id().orElseThrow())
                        .sorted()
                        .toList());
        assertEquals(List.of(), cards.remarks());
        Set<String> guids = cards.all().stream().map(Card::guid).collect(Collectors.toSet());
        assertEquals(cards.all().size(), guids.size());
    }

    @Test
    void everyCardAsksAndAnswers() {
        for (Card card : cards.all()) {
            assertTrue(Jsoup.parse(card.question()).text().equals(card.text()), card.text());
            assertTrue(Jsoup.parse(card.answer()).text().split(" ").length > 10, card.toString());
            assertTrue(card.level().isPresent(), card.toString());
        }
    }

    @Test
    void everyFormHasAllCards() throws Exception {
        int prompts = prompts().size();
        assertEquals(
                prompts,
                text(Format.ANKI).lines().filter(line -> !line.startsWith("#")).count());
        assertEquals(prompts + 1, text(Format.CSV).split("\r\n").length);
        assertEquals(
                prompts,
                new ObjectMapper().readTree(text(Format.JSON)).get("cards").size());
        UnpackedPackage anki = new UnpackedPackage(written(Format.APKG));
        assertEquals(prompts, anki.rows("select id from notes").size());
        assertEquals(prompts, anki.rows("select id from cards").size());
    }
}
