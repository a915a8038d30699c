package io.github.interviewnotes.notes.process;

/** How the run of a program ended. */
public sealed interface Ending {

    /**
     * It ended by itself.
     *
     * @param status its exit status; where a signal ended it, 128 and the signal's number
     */
    record Exited(int status) implements Ending {}

    /** It ran longer than it may and was killed. */
    record OutOfTime() implements Ending {}

    /** It wrote more than it may and was killed. */
    record OutOfSpace() implements Ending {}

    /**
     * It did not start.
     *
     * @param reason the system's words
     */
    record NotStarted(String reason) implements Ending {}
}
