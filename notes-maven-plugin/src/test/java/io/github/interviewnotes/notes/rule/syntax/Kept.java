package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.rule.Memory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A memory for tests. */
record Kept(Map<String, String> answers) implements Memory {

    static Kept nothing() {
        return new Kept(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public void keep(String key, String answer) {
        answers.put(key, answer);
    }
}
