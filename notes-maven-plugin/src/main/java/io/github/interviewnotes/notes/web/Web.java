package io.github.interviewnotes.notes.web;

import java.util.List;
import java.util.Map;

/** Whoever can say whether a page is there. Thread-safe. */
public interface Web {

    /**
     * Asks about each URL at most once.
     *
     * @param questions no URL twice
     * @return an answer to each question, by {@link WebAddress#url()}
     * @throws IllegalStateException if the thread is interrupted; what was learned until then is kept
     */
    Map<String, Answer> ask(List<Question> questions);
}
