package io.github.interviewnotes.notes.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over several parts. Each part goes in with its length, so that no two lists of parts hash the same bytes. Not
 * thread-safe.
 */
public final class Sha256 {

    private final MessageDigest digest;

    /** Starts with no part. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text as UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Sha256 add(byte[] bytes) {
        return addNumber(bytes.length).addRaw(bytes);
    }

    /** Adds a number. */
    public Sha256 addNumber(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        return this;
    }

    private Sha256 addRaw(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Returns the hash as 64 hexadecimal digits; afterwards the hash starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
