package io.github.interviewnotes.notes.publish;

/** Hears which stage the making of books has reached. */
@FunctionalInterface
public interface Stages {

    /** @param stage what is being done, in a few words: {@code PDF: page 120} */
    void reached(String stage);

    /** Returns one that nobody hears. */
    static Stages silent() {
        return stage -> {};
    }
}
