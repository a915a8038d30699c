package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.rule.Memory;
import java.util.Optional;

/** Keeps what is known of prose. */
public interface ProseMemory extends Memory {

    /** Returns a memory that keeps nothing. */
    static ProseMemory none() {
        return new ProseMemory() {
            @Override
            public Optional<String> recall(String key) {
                return Optional.empty();
            }

            @Override
            public void keep(String key, String answer) {
                // forgotten
            }
        };
    }
}
