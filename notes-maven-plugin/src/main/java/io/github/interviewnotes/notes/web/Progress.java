package io.github.interviewnotes.notes.web;

/** Hears how far a run has come. Called by one thread at a time, often; it must not take long. */
public interface Progress {

    /** @param done how many URLs have an answer, of {@code all} */
    void reached(int done, int all);

    /** Returns one that tells nobody. */
    static Progress silent() {
        return (done, all) -> {};
    }
}
