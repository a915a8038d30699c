package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.web.Limits;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code limits} of {@code links.yaml}. */
final class LimitsReader {

    /**
     * A limit.
     *
     * @param fallback its value where nothing is set
     */
    record Key(String name, int least, int most, int fallback) {}

    /** In the order of the record {@link Limits}. */
    static final List<Key> KEYS = keys(Limits.defaults());

    private LimitsReader() {}

    private static List<Key> keys(Limits defaults) {
        return List.of(
                new Key("concurrency", 1, 256, defaults.concurrency()),
                new Key("per-host", 1, 16, defaults.perHost()),
                new Key("gap-milliseconds", 0, 600_000, defaults.gap()),
                new Key("connect-seconds", 1, 600, defaults.connectTimeout()),
                new Key("answer-seconds", 1, 600, defaults.timeout()),
                new Key("body-bytes", 1024, 64 * 1024 * 1024, defaults.bodyBytes()),
                new Key("redirects", 0, 50, defaults.redirects()),
                new Key("attempts", 1, 10, defaults.attempts()),
                new Key("wait-seconds", 0, 3600, defaults.longestWait()),
                new Key("total-seconds", 1, 86_400, defaults.total()));
    }

    static Limits read(YamlNode node) throws ConfigException {
        List<Integer> values = new ArrayList<>(KEYS.stream().map(Key::fallback).toList());
        List<String> names = KEYS.stream().map(Key::name).toList();
        for (YamlNode.Entry entry : node.entries()) {
            int at = names.indexOf(entry.key());
            if (at < 0) {
                throw entry.unknown("limit", names);
            }
            Key key = KEYS.get(at);
            values.set(at, (int) entry.value().number(key.least(), key.most()));
        }
        return new Limits(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                values.get(8),
                values.get(9));
    }
}
