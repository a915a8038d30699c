package io.github.interviewnotes.notes.publish.cards;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The collection inside a package: a SQLite database of Anki's schema 11, which every Anki since 2.0 and AnkiDroid import. Made in
 * memory, and the same bytes for the same cards.
 *
 * <p>Anki replaces a card that it knows where the package's is newer. So the time of a card is that of the edition, and so are the ids,
 * which Anki shows as the time when a card was made.
 */
final class AnkiCollection {

    private static final int SCHEMA = 11;

    /** Anki parts the fields of a note by it. */
    private static final String FIELD_END = "\u001f";

    /** The update sequence number of what no server has seen. */
    private static final int CHANGED = -1;

    /** Ids are milliseconds since 1970; zero and a few others have a meaning. */
    private static final Instant EARLIEST = Instant.parse("2006-01-01T00:00:00Z");

    private final AnkiMedia media;
    private final Instant instant;

    /**
     * @param media places the pictures
     * @param edition when the edition was made
     */
    AnkiCollection(AnkiMedia media, Instant edition) {
        this.media = media;
        this.instant = edition.isBefore(EARLIEST) ? EARLIEST : edition;
    }

    /**
     * Returns the file.
     *
     * @throws SQLException if the SQLite library cannot be loaded
     */
    byte[] of(List<Card> cards) throws SQLException {
        try (AnkiDatabase database = new AnkiDatabase()) {
            AnkiDecks decks = new AnkiDecks(cards);
            head(database, decks, cards.size());
            long id = instant.toEpochMilli();
            for (int i = 0; i < cards.size(); i++) {
                note(database, id + i, cards.get(i));
                card(database, id + i, decks.of(cards.get(i)), i + 1);
            }
            return database.bytes();
        }
    }

    private void head(AnkiDatabase database, AnkiDecks decks, int size) throws SQLException {
        AnkiSettings settings = new AnkiSettings(instant);
        database.insert(
                "col",
                1,
                instant.getEpochSecond(),
                instant.toEpochMilli(),
                instant.toEpochMilli(),
                SCHEMA,
                0,
                0,
                0,
                settings.conf(size + 1),
                settings.models(),
                settings.decks(decks),
                settings.deckOptions(),
                "{}");
    }

    private void note(AnkiDatabase database, long id, Card card) throws SQLException {
        String tags = String.join(" ", card.tags());
        database.insert(
                "notes",
                id,
                card.guid(),
                AnkiNoteType.ID,
                instant.getEpochSecond(),
                CHANGED,
                tags.isEmpty() ? tags : " " + tags + " ",
                Stream.of(media.place(card.question()), media.place(card.answer()), Html.text(card.source()))
                        .map(AnkiMarkup::masked)
                        .collect(Collectors.joining(FIELD_END)),
                card.text(),
                checksum(card.text()),
                0,
                "");
    }

    /** A new card has no history; {@code position} is its place in the queue of new ones. */
    private void card(AnkiDatabase database, long id, long deck, int position) throws SQLException {
        database.insert(
                "cards",
                id,
                id,
                deck,
                0,
                instant.getEpochSecond(),
                CHANGED,
                0,
                0,
                position,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "");
    }

    /** The first eight hexadecimal digits of the SHA-1 of the first field, by which Anki finds cards that ask the same. */
    private static long checksum(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
