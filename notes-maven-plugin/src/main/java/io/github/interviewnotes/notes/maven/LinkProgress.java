package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.web.Progress;
import org.apache.maven.plugin.logging.Log;

/**
 * Says how far the links have come.
 *
 * @param line where
 */
record LinkProgress(ProgressLine line) implements Progress {

    /** Returns the one for this console; a quiet Maven hears nothing. */
    static Progress of(Log log, boolean interactive) {
        return ProgressLine.of(log, interactive)
                .<Progress>map(LinkProgress::new)
                .orElseGet(Progress::silent);
    }

    @Override
    public void reached(int done, int all) {
        line.show("Links: " + done + " of " + all + " asked");
        if (done == all) {
            line.clear();
        }
    }
}
