package io.github.interviewnotes.notes.task;

/** Hears what a task has to say to whoever started it. */
public interface Listener {

    /** Hears what was done, in one line or several. */
    void info(String words);

    /** Hears what is in files, or would be: lines that are nobody's words. */
    default void show(String lines) {
        info(lines);
    }

    /** Hears what somebody should know, although the task goes on. */
    void warn(String words);
}
