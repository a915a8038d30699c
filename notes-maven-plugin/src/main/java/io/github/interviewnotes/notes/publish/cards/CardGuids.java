package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Question;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Names cards for Anki, which takes a card of a known guid for a new form of the one that it has, and any other for a new card.
 *
 * <p>A guid is the SHA-256 of the book's identifier and the prompt's card id, in ten base-62 digits. So it outlives every change of
 * the question, the answer, the prompt's place, its note's name and the book's title; and two books may use the same card id. A prompt
 * without a card id is known by its question instead: by its letters, not by how quotes and dashes are set, and by a number where a
 * book asks the same thing again.
 */
final class CardGuids {

    private static final int LENGTH = 10;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final String book;
    private final Map<String, Integer> asked = new HashMap<>();

    /** @param book the identifier of the book, the same in every edition */
    CardGuids(String book) {
        this.book = book;
    }

    /** Returns the guid of the next card of the book. */
    String next(Question question) {
        return digest(question.card().map(id -> "card\n" + id).orElseGet(() -> {
            String key = key(question.text());
            return "question\n" + asked.merge(key, 1, Integer::sum) + "\n" + key;
        }));
    }

    private static String key(String question) {
        return Normalizer.normalize(question, Normalizer.Form.NFC)
                .replace("…", "...")
                .replaceAll("[‐-―]+|--+", "-")
                .replaceAll("[\\s\\p{Z}\"'‘-‟‹›«»]", "");
    }

    private String digest(String prompt) {
        byte[] hash = sha256().digest((book + "\n" + prompt).getBytes(StandardCharsets.UTF_8));
        BigInteger rest = new BigInteger(1, hash);
        StringBuilder guid = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
            guid.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return guid.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
