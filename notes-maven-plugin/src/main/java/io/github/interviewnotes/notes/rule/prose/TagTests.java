package io.github.interviewnotes.notes.rule.prose;

import java.util.HashMap;
import java.util.Map;

/** All tests of parts of speech that some rules have, each once; few, while the rules are thousands. */
final class TagTests {

    private final Map<TagTest.Key, TagTest> tests = new HashMap<>();

    /** Returns the test that is written as {@code key}. */
    TagTest of(TagTest.Key key) {
        return tests.computeIfAbsent(key, one -> one.numbered(tests.size()));
    }

    /** Returns how many there are by now. */
    int count() {
        return tests.size();
    }
}
