package io.github.interviewnotes.notes.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often the parts of an SVG are drawn: a part that refers to two others, each of which refers to two others, and so on, makes a
 * thousand parts of ten lines. Cheap to ask before a picture is drawn, and impossible to stop afterwards.
 */
final class SvgReferences {

    private static final int MAX_DRAWN = 10_000;

    private static final String ROOT = "";

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, List<String>> targets = new HashMap<>();

    SvgReferences() {
        open.push(ROOT);
    }

    /** Enters an element; {@code id} is empty where it has none. */
    void enter(String id) {
        open.push(id);
    }

    void leave() {
        open.pop();
    }

    /** Notes that the innermost element refers to the element {@code id}. */
    void refer(String id) {
        for (String from : new HashSet<>(open)) {
            boolean named = !from.isEmpty() || from.equals(open.peekLast());
            if (named) {
                targets.computeIfAbsent(from, key -> new ArrayList<>()).add(id);
            }
        }
    }

    /** Tells whether a part refers to itself, or the whole would be drawn of too many parts. */
    boolean explode() {
        return cost(ROOT, new HashMap<>(), new HashSet<>()) > MAX_DRAWN;
    }

    private int cost(String id, Map<String, Integer> known, Set<String> path) {
        if (!path.add(id)) {
            return MAX_DRAWN + 1;
        }
        int cost = known.getOrDefault(id, 0);
        if (cost == 0) {
            long sum = 1;
            for (String target : targets.getOrDefault(id, List.of())) {
                sum = Math.min(sum + cost(target, known, path), MAX_DRAWN + 1);
            }
            cost = (int) sum;
            known.put(id, cost);
        }
        path.remove(id);
        return cost;
    }
}
