package io.github.interviewnotes.notes.publish.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.interviewnotes.notes.publish.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardReaderTest {

    private static final String HISTORY = "#### Q: Is a deque a list?\n<!-- card: deque tags: structures -->\nNo.\n\n";

    @TempDir
    private Path root;

    private Cards cards(Map<String, String> notes) throws Exception {
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Files.writeString(root.resolve(note.getKey()), note.getValue());
        }
        return CardReader.read(Library.book(root));
    }

    private Cards cards(String note) throws Exception {
        return cards(Map.of("a.md", note));
    }

    private void clear() throws IOException {
        try (var files = Files.list(root)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPromptIsACard() throws Exception {
        Card card =
                cards("# A `b`\n\n## Prompts\n\n### Mid\n\n" + HISTORY).all().get(0);

        assertEquals("A Library of Forms::A b", card.deck());
        assertEquals("a.md:7", card.note() + ":" + card.line());
        assertEquals(List.of("level::mid", "structures"), card.tags());
        assertEquals("Is a deque a list?", card.text());
        assertEquals("Is a deque a list?", card.question());
        assertEquals("<p>No.</p>", card.answer());
        assertEquals("A b", card.source());
    }

    @Test
    void whereNoLevelSaysWhatAPromptIsForItsSectionIsNamed() throws Exception {
        assertEquals(
                "A › The <b> element",
                cards("# A\n\n## The `<b>` element[^1]\n\n" + HISTORY + "\n\n[^1]: Bold.\n")
                        .all()
                        .get(0)
                        .source());
    }

    @Test
    void aPromptOfTheSecondLevelIsInNoSection() throws Exception {
        List<Card> cards = cards("# A\n\n## Part\n\nText.\n\n## Q: One?\n\n1.\n\n## Q: Two?\n\n2.\n")
                .all();

        assertEquals(List.of("A", "A"), cards.stream().map(Card::source).toList());
    }

    @Test
    void aGuidOutlivesEveryChangeButThatOfTheCardId() throws Exception {
        String guid = cards("# A\n\n" + HISTORY).all().get(0).guid();
        assertEquals("Sa26GMJrQN", guid, "a guid that changes makes all cards of all readers new ones");

        clear();
        Card changed = cards(Map.of(
                        "renamed.md",
                        "# Another title\n\n### Senior\n\n"
                                + HISTORY.replace("Is a deque", "Would a deque be")
                                        .replace("No.", "Hardly.")
                                        .replace("structures", "lists"),
                        "b.md",
                        "# B\n"))
                .all()
                .get(0);
        assertEquals(guid, changed.guid());
        assertEquals("<p>Hardly.</p>", changed.answer());

        clear();
        assertNotEquals(
                guid,
                cards("# A\n\n" + HISTORY.replace("card: deque", "card: deques"))
                        .all()
                        .get(0)
                        .guid());
    }

    @Test
    void withoutACardIdTheQuestionIsTheIdHoweverItIsSet() throws Exception {
        Cards cards =
                cards("# A\n\n## Q: Is \"a--b\" it's own...  name?\n\nx\n\n## Q: Is “a–b” it’s own… name?\n\ny\n");
        assertEquals(
                List.of(
                        "2 prompts have no card id: a.md:3, a.md:7. A change of the question makes another flashcard and leaves the old"
                                + " one behind. Put <!-- card: an-id --> below the heading."),
                cards.remarks());
        String first = cards.all().get(0).guid();
        String second = cards.all().get(1).guid();
        assertNotEquals(first, second, "asked twice, two cards");
        assertEquals(
                first,
                cards("# A\n\n## Q: Is “a–b” it’s own… name?\n\ny\n")
                        .all()
                        .get(0)
                        .guid());
    }

    @Test
    void aCardIdIsOfOnePrompt() throws Exception {
        Cards cards = cards(Map.of("a.md", "# A\n\n" + HISTORY + HISTORY, "b.md", "# B\n\n" + HISTORY));
        assertEquals(
                List.of(
                        "a.md:7: card id 'deque' is that of the prompt at a.md:3, too; give one of them another, for Anki would keep only one of the two",
                        "b.md:3: card id 'deque' is that of the prompt at a.md:3, too; give one of them another, for Anki would keep only one of the two"),
                cards.faults());
    }

    @Test
    void whatMakesNoCardIsNamed() throws Exception {
        Cards cards = cards(new TreeMap<>(Map.of(
                "a.md", "# Q: What am I?\n\nA title.\n",
                "b.md", "# B\n\n## Q: Why?\n<!-- card: b-why -->\n\n## Q:\n<!-- card: b-no -->\nNothing asked.\n")));
        assertEquals(Cards.NONE.all(), cards.all());
        assertEquals(
                List.of(
                        "2 prompts ask or answer nothing: b.md:3, b.md:6, which makes no flashcard. Write the answer below the heading.",
                        "1 prompt is the title of its note: a.md:1, which makes no flashcard. Put the prompt below a title."),
                cards.remarks());
    }

    @Test
    void aPromptBelowAPromptIsACardOfItsOwn() throws Exception {
        Cards cards = cards(
                "# A\n\n## Q: One?\n\n1\n\n### Q: Two?\n<!-- card: two -->\n2\n\n#### More\n\n2+\n\n### Still one\n\n1+\n");
        assertEquals(
                List.of(
                        "<p>1</p><p><strong>Still one</strong></p><p>1+</p>",
                        "<p>2</p><p><strong>More</strong></p><p>2+</p>"),
                cards.all().stream().map(Card::answer).toList());
        assertEquals("two", cards.all().get(1).id().orElseThrow());
    }

    @Test
    void anAnswerOfTwoMegabytesIsKept() throws Exception {
        String paragraph = "word ".repeat(2_000);
        String answer = cards("# A\n\n## Q: Long?\n<!-- card: long -->\n\n" + (paragraph + "\n\n").repeat(200))
                .all()
                .get(0)
                .answer();
        assertEquals(200, answer.split("<p>").length - 1);
    }

    @Test
    void aTitleIsOneLevelOfADeckHoweverManyColonsItHas() {
        assertEquals(
                List.of("std∷vector", "a: b", "x∷:y", "–", "a b"),
                List.of("std::vector", "a: b:", "::x:::y:", " : ", "a\u00a0\tb").stream()
                        .map(DeckName::part)
                        .toList());
    }
}
