package io.github.interviewnotes.notes.rule.prose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that cost more to find than to keep; when there are too many, all are forgotten. Thread-safe. */
final class Memo<K, V> {

    private static final int MOST = 8_000;

    private final Function<K, V> source;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** @param source finds an answer, the same each time and never null */
    Memo(Function<K, V> source) {
        this.source = source;
    }

    /** Returns the answer to {@code question}. */
    V get(K question) {
        V answer = known.get(question);
        if (answer == null) {
            answer = source.apply(question);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(question, answer);
        }
        return answer;
    }
}
