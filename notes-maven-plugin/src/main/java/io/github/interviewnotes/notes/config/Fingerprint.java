package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Sha256;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A hash over values. Every text goes in with its length and every collection with its size, so different values give different
 * input. Records are taken component by component, so that a new component cannot be forgotten. A {@link Place} is left out: where
 * a setting stands changes no answer.
 */
final class Fingerprint {

    private final Sha256 hash = new Sha256();

    /** Adds a value: a record, collection, sorted map, optional, text, number, flag, expression or constant of an enum. */
    Fingerprint add(Object value) {
        if (value instanceof Place) {
            return this;
        }
        if (value instanceof Record record) {
            addRecord(record);
        } else if (value instanceof Collection<?> all) {
            hash.addNumber(all.size());
            all.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            hash.addNumber(map.size());
            map.forEach((key, one) -> add(key).add(one));
        } else if (value instanceof Optional<?> optional) {
            hash.addNumber(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof Pattern) {
            hash.add(value.toString());
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

    /** Returns the hash as 64 hexadecimal digits; afterwards nothing more can be added. */
    String hex() {
        return hash.hex();
    }
}
