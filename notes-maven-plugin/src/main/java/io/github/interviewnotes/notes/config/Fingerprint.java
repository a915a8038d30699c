package io.github.interviewnotes.notes.config;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A hash over values. Every text goes in with its length and every collection with its size, so different values give different
 * input. Records are taken component by component, so that a new component cannot be forgotten. A {@link Place} is left out: where
 * a setting stands changes no answer.
 */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a value: a record, collection, sorted map, optional, text, number, flag, expression or constant of an enum. */
    Fingerprint add(Object value) {
        if (value instanceof Place) {
            return this;
        }
        if (value instanceof Record record) {
            addRecord(record);
        } else if (value instanceof Collection<?> all) {
            addSize(all.size());
            all.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            addSize(map.size());
            map.forEach((key, one) -> add(key).add(one));
        } else if (value instanceof Optional<?> optional) {
            addSize(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof Pattern) {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            addSize(bytes.length);
            digest.update(bytes);
        } else {
            throw new IllegalArgumentException("no fingerprint of " + value.getClass());
        }
        return this;
    }

    private void addRecord(Record record) {
        add(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void addSize(int size) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).flip());
    }

    /** Returns the hash as 64 hexadecimal digits; afterwards nothing more can be added. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
