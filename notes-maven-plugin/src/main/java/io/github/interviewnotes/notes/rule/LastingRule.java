package io.github.interviewnotes.notes.rule;

/**
 * A rule of notebooks whose answer follows from the texts of the notes, what every rule can know of the configuration and its
 * {@link #basis}, and from nothing else, so that it can be kept until one of them changes.
 */
public interface LastingRule extends NotebookRule {

    /** Returns what else the answer depends on, such as where in a file of the configuration something stands. */
    String basis();
}
