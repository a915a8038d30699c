package io.github.interviewnotes.notes.note;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list that is found out when somebody asks for what is in it. Immutable, if what gives it always gives the same. */
final class Later<T> extends AbstractList<T> implements RandomAccess {

    private final Supplier<List<T>> supplier;

    /** @param supplier gives the list, and is quick after the first time */
    Later(Supplier<List<T>> supplier) {
        this.supplier = supplier;
    }

    /** Returns an immutable list of the same things, without finding out what they are. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof Later ? list : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        return supplier.get().get(index);
    }

    @Override
    public int size() {
        return supplier.get().size();
    }
}
