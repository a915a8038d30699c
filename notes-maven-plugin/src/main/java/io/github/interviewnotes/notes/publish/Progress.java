package io.github.interviewnotes.notes.publish;

/** Hears how far the making of books has come. */
@FunctionalInterface
public interface Progress {

    /** @param stage what is being done, in a few words: {@code PDF: page 120} */
    void reached(String stage);

    /** Returns one that nobody hears. */
    static Progress silent() {
        return stage -> {};
    }
}
