package io.github.interviewnotes.notes.task;

/** Hears what a task has to say to whoever started it. */
public interface Listener {

    /** Hears what was done, in one line or several. */
    void info(String words);

    /** Hears what somebody should know, although the task goes on. */
    void warn(String words);
}
