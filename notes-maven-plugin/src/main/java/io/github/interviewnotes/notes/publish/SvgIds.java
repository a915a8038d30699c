package io.github.interviewnotes.notes.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of an SVG as XML asks for them: names, and each only once. A link to one that is not there goes. */
final class SvgIds {

    // a plain subset of XML 1.0, 2.3: Name, without colons
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final Set<String> ids = new HashSet<>();
    private final Deque<Reference> references = new ArrayDeque<>();

    private record Reference(String id, int start, int end) {}

    /** Tells whether an element may have this id, and gives it to that element. */
    boolean take(String id) {
        return NAME.matcher(id).matches() && ids.add(id);
    }

    /** Remembers that the attribute written between two offsets refers to {@code id}. */
    void refer(String id, int start, int end) {
        references.push(new Reference(id, start, end));
    }

    /** Takes the attributes that refer to nothing out of the finished SVG. */
    void dropDangling(StringBuilder svg) {
        for (Reference reference : references) {
            if (!ids.contains(reference.id)) {
                svg.delete(reference.start, reference.end);
            }
        }
    }
}
