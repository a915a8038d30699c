package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.web.Progress;

/**
 * Says how far the links have come.
 *
 * @param line where
 */
public record LinkProgress(ProgressLine line) implements Progress {

    @Override
    public void reached(int done, int all) {
        line.show("Links: " + done + " of " + all + " asked");
        if (done == all) {
            line.clear();
        }
    }
}
