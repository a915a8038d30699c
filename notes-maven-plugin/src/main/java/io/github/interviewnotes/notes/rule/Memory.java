package io.github.interviewnotes.notes.rule;

import java.util.Optional;

/** Keeps answers from one run to the next. An answer is right or absent. Thread-safe. */
public interface Memory {

    /**
     * Returns the answer to a question.
     *
     * @param key the question with everything that can change its answer but for the plugin itself
     */
    Optional<String> recall(String key);

    /** Keeps the answer to a question, which may be any text. */
    void keep(String key, String answer);

    /** Returns a memory that keeps nothing. */
    static Memory none() {
        return new Memory() {
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
