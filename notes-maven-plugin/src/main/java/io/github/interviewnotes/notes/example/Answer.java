package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import java.util.List;

/** What came of running one block. */
sealed interface Answer {

    /** It came to its end. */
    record Finished(Output output) implements Answer {}

    /**
     * It failed as its language knows failures.
     *
     * @param output what it had printed
     * @param line the 1-based line of the block, or 0 where that is not known
     * @param kinds the names of its exception and those that this is one of, its SQLSTATE or its exit status
     * @param text what a person would see
     */
    record Raised(Output output, int line, List<String> kinds, String text) implements Answer {
        public Raised {
            kinds = List.copyOf(kinds);
        }
    }

    /** A transcript showed something else at a line. */
    record Differed(int line, String expected, String printed) implements Answer {}

    /**
     * The process ended with it.
     *
     * @param ending how
     * @param text what it wrote to its error output
     */
    record Cut(Ending ending, String text) implements Answer {}

    /** It wrote a mark of the runner's own, with an answer that no runner gives. */
    record Forged() implements Answer {}

    /** The process had ended before its turn came. */
    record NotReached() implements Answer {}
}
