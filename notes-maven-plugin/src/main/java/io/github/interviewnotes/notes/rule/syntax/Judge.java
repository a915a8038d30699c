package io.github.interviewnotes.notes.rule.syntax;

import java.util.List;

/**
 * Judges code of one language or of several. Thread-safe; executes nothing of the code. It may fail on code that is made to break
 * parsers; then it is asked again, for each snippet alone.
 */
interface Judge {

    /** Returns a verdict for each snippet, in their order. */
    List<Verdict> judge(List<Snippet> snippets);

    /** A parser within this JVM, which takes one snippet after the other. */
    interface OfOne extends Judge {

        /** Returns the verdict on one snippet. */
        Verdict judge(Snippet snippet);

        @Override
        default List<Verdict> judge(List<Snippet> snippets) {
            return snippets.stream().map(this::judge).toList();
        }
    }
}
