package io.github.interviewnotes.notes.rule.syntax;

import java.util.List;

/** Judges code of one language or of several. Thread-safe; executes nothing of the code. */
interface Judge {

    /** Returns a verdict for each snippet, in their order. */
    List<Verdict> judge(List<Snippet> snippets);

    /** A parser within this JVM, which takes one snippet after the other. */
    interface OfOne extends Judge {

        /** Returns the verdict on one snippet; it may fail on code that is made to break parsers. */
        Verdict judge(Snippet snippet);

        @Override
        default List<Verdict> judge(List<Snippet> snippets) {
            return snippets.stream().map(this::guarded).toList();
        }

        private Verdict guarded(Snippet snippet) {
            try {
                return judge(snippet);
            } catch (StackOverflowError e) {
                return new Verdict.Unjudged("nested too deeply");
            } catch (RuntimeException e) {
                return new Verdict.Unjudged(
                        "the parser failed with " + e.getClass().getSimpleName());
            }
        }
    }
}
