package io.github.interviewnotes.notes.web;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One URL to ask about.
 *
 * @param address the URL; its own fragment plays no part
 * @param fragments the anchors that its page should have, percent-encoding resolved
 */
public record Question(WebAddress address, Set<String> fragments) {

    public Question {
        fragments = Collections.unmodifiableSet(new TreeSet<>(fragments));
    }
}
