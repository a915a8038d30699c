package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.text.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks that run in one process: those of a session, or one that belongs to none.
 *
 * @param examples at least one, in source order, all of one note and one host
 */
record Unit(List<Example> examples) {

    Unit {
        examples = List.copyOf(examples);
    }

    /** Returns the units of a note's examples that run, in the order of their first blocks. */
    static List<Unit> of(List<Example> examples) {
        Map<String, List<Example>> bySession = new LinkedHashMap<>();
        for (Example example : examples) {
            String session = example.options()
                    .session()
                    .map(name -> example.kind().host() + " " + name)
                    .orElse(String.valueOf(example.line()));
            bySession.computeIfAbsent(session, name -> new ArrayList<>()).add(example);
        }
        return bySession.values().stream().map(Unit::new).toList();
    }

    Example first() {
        return examples.get(0);
    }

    Host host() {
        return first().kind().host();
    }

    boolean isSession() {
        return first().options().session().isPresent();
    }

    boolean needs(String capability) {
        return examples.stream().anyMatch(example -> example.options().needs(capability));
    }

    /** Returns the place of a block among the others, from 1. */
    int numberOf(Example example) {
        for (int i = 0; i < examples.size(); i++) {
            // two blocks may be equal
            if (examples.get(i) == example) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a block of another unit: line " + example.line());
    }

    /** Returns what a traceback calls a block; it does not change when the note around it does. */
    String nameOf(Example example) {
        return "<"
                + first().options()
                        .session()
                        .map(name -> "session " + name + ", ")
                        .orElse("") + "block " + numberOf(example) + ">";
    }

    /** Adds everything of the note that can change what the blocks do, or whether that is right. */
    Sha256 addTo(Sha256 hash) {
        hash.addNumber(examples.size());
        for (Example example : examples) {
            hash.add(example.kind().name())
                    .add(example.fence().info())
                    .add(example.fence().code());
            hash.add(example.expected()
                    .map(expected -> expected.mode() + "\n" + expected.fence().code())
                    .orElse(""));
        }
        return hash;
    }
}
