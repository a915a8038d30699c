package io.github.interviewnotes.notes.task;

import java.util.ArrayList;
import java.util.List;

/** What a task said. */
final class Heard implements Listener {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(String words) {
        lines.add(words);
    }

    @Override
    public void warn(String words) {
        lines.add("warning: " + words);
    }

    List<String> lines() {
        return lines;
    }
}
