package io.github.interviewnotes.notes.rule.syntax;

import java.util.function.Supplier;

/** What is found out when it is first asked for, and then known. Thread-safe: who asks meanwhile waits. */
final class OnceOnly<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T value;

    /** @param source finds it out; what it gives is never null */
    OnceOnly(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
