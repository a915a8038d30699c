package io.github.interviewnotes.notes.publish.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Anki asks of a package: its importer ({@code rslib/src/import_export/package} and the types of schema 11 in
 * {@code notetype}, {@code decks} and {@code deckconfig} of ankitects/anki) refuses or drops what breaks one of these.
 */
class AnkiPackageTest {

    private static final long INSTANT = Library.metadata().instant().getEpochSecond();

    /** The first eight hexadecimal digits of {@code printf 'Bold mark?' | sha1sum}. */
    private static final long CHECKSUM = 0xefddd206L;

    private static UnpackedPackage anki;
    private static List<Card> cards;

    @BeforeAll
    static void write() throws Exception {
        Book book =
                Library.book(Path.of(AnkiPackageTest.class.getResource("deck").toURI()));
        Cards all = CardReader.read(book);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnkiPackage.write(all, book, out);
        anki = new UnpackedPackage(out.toByteArray());
        cards = all.all();
    }

    private static JsonNode json(String column) throws Exception {
        return new ObjectMapper().readTree((String)
                anki.rows("select " + column + " from col").get(0).get(0));
    }

    private static List<Object> column(String query) throws Exception {
        return anki.rows(query).stream().map(row -> row.get(0)).toList();
    }

    private static void assertMembers(JsonNode node, String... names) {
        for (String name : names) {
            assertTrue(node.has(name), name + " in " + node);
        }
    }

    @Test
    void theFilesAreThoseOfTheFirstForm() throws Exception {
        assertEquals(
                List.of("collection.anki2", "media", "0"),
                List.copyOf(anki.files().keySet()));
        JsonNode media = new ObjectMapper().readTree(anki.files().get("media"));
        assertEquals("plan-18fc5c37.svg", media.get("0").asText());
        assertTrue(new String(anki.files().get("0"), StandardCharsets.UTF_8).startsWith("<svg"));
    }

    @Test
    void everyPictureOfACardIsInThePackage() throws Exception {
        Set<String> named = new TreeSet<>();
        new ObjectMapper().readTree(anki.files().get("media")).forEach(name -> named.add(name.asText()));
        Set<String> shown = new TreeSet<>();
        for (Object fields : column("select flds from notes")) {
            Pattern.compile("<img[^>]* src=\"([^\"]*)\"")
                    .matcher((String) fields)
                    .results()
                    .map((MatchResult image) -> image.group(1))
                    .forEach(shown::add);
        }
        assertEquals(named, shown);
    }

    @Test
    void theCollectionIsOfSchemaEleven() throws Exception {
        assertEquals(List.of(List.of("ok")), anki.rows("pragma integrity_check"));
        assertEquals(List.of(List.of(1, 11, "{}")), anki.rows("select id, ver, tags from col"));
        assertMembers(
                json("conf"),
                "activeDecks",
                "curDeck",
                "curModel",
                "nextPos",
                "newSpread",
                "collapseTime",
                "timeLim",
                "estTimes",
                "dueCounts",
                "sortType",
                "sortBackwards",
                "addToCur");
        JsonNode options = json("dconf").get("1");
        assertMembers(options, "id", "mod", "name", "usn", "maxTaken", "autoplay", "timer", "new", "rev", "lapse");
        assertMembers(options.get("new"), "delays", "initialFactor", "ints", "order", "perDay");
        assertMembers(options.get("rev"), "ease4", "ivlFct", "maxIvl", "perDay");
        assertMembers(options.get("lapse"), "delays", "leechAction", "leechFails", "minInt", "mult");
    }

    @Test
    void theNoteTypeStaysTheSame() throws Exception {
        JsonNode types = json("models");
        assertEquals(1, types.size());
        JsonNode type = types.get("1263071924518");
        assertMembers(type, "id", "name", "type", "mod", "usn", "sortf", "did", "css", "latexPre", "latexPost", "req");
        assertEquals(INSTANT, type.get("mod").asLong(), "a newer style replaces that of the last edition");
        assertEquals(List.of("Front", "Back", "Source"), type.get("flds").findValuesAsText("name"));
        assertEquals(List.of("Card 1"), type.get("tmpls").findValuesAsText("name"));
        type.get("flds").forEach(field -> assertMembers(field, "ord", "id", "sticky", "rtl", "font", "size"));
        type.get("tmpls").forEach(template -> assertMembers(template, "ord", "id", "qfmt", "afmt"));
        assertEquals(List.of(1263071924518L), column("select distinct mid from notes"));
    }

    @Test
    void everyCardIsInADeckBelowThatOfTheBook() throws Exception {
        JsonNode decks = json("decks");
        Set<String> names = new HashSet<>();
        decks.forEach(deck -> {
            assertMembers(
                    deck,
                    "id",
                    "name",
                    "usn",
                    "conf",
                    "desc",
                    "lrnToday",
                    "revToday",
                    "newToday",
                    "timeToday",
                    "collapsed");
            assertTrue(deck.get("dyn").isInt(), "an old Anki knows no Boolean here");
            names.add(deck.get("name").asText());
        });
        assertEquals(
                Set.of(
                        "Default",
                        "A Library of Forms",
                        "A Library of Forms::C++: std∷vector & friends",
                        "A Library of Forms::More: „quotes“"),
                names);
        for (List<Object> row : anki.rows("select n.guid, c.did from notes n join cards c on c.nid = n.id")) {
            Card card = cards.stream()
                    .filter(each -> each.guid().equals(row.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    card.deck(), decks.get(row.get(1).toString()).get("name").asText());
        }
    }

    @Test
    void everyNoteIsAsNewAsTheEditionAndHasOneNewCard() throws Exception {
        assertEquals(cards.stream().map(Card::guid).toList(), column("select guid from notes order by id"));
        assertEquals(List.of((int) INSTANT), column("select distinct mod from notes"));
        long first = INSTANT * 1000;
        assertEquals(
                Stream.iterate(first, id -> id + 1)
                        .limit(cards.size())
                        .map(Object.class::cast)
                        .toList(),
                column("select id from notes order by id"));
        assertEquals(column("select id from notes order by id"), column("select nid from cards order by due"));
        assertEquals(
                List.of(List.of(0, 0, 0, 0, 0)), anki.rows("select distinct ord, type, queue, reps, odid from cards"));
        assertEquals(List.of(), anki.rows("select * from revlog"));
    }

    @Test
    void everyNoteHasTheFieldsOfItsTypeAndNoMarkupOfAnki() throws Exception {
        List<List<Object>> rows = anki.rows("select flds, sfld, csum, tags from notes order by id");
        for (int i = 0; i < rows.size(); i++) {
            String fields = (String) rows.get(i).get(0);
            assertEquals(3, fields.split("\u001f").length, fields);
            assertFalse(fields.contains("[sound:") || fields.contains("[latex]") || fields.contains("{{"), fields);
            assertEquals(cards.get(i).text(), rows.get(i).get(1));
            String tags = (String) rows.get(i).get(3);
            assertEquals(String.join(" ", cards.get(i).tags()), tags.strip());
            assertTrue(
                    tags.isEmpty() || tags.startsWith(" ") && tags.endsWith(" "),
                    "a tag is searched for with its spaces");
        }
        assertEquals(
                anki.rows("select csum from notes where guid = '" + cards.get(1).guid() + "'"),
                List.of(List.of(CHECKSUM)));
    }

    @Test
    void anEditionOfAnyDateIsGood() throws Exception {
        AnkiCollection collection = new AnkiCollection(
                new AnkiMedia(Library.book(
                        Path.of(AnkiPackageTest.class.getResource("deck").toURI()))),
                java.time.Instant.EPOCH);
        assertTrue(collection.of(cards).length > 0);
    }
}
