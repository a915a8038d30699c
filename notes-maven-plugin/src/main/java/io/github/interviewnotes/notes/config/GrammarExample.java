package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.text.Position;
import java.util.List;
import java.util.function.BiConsumer;

/** The example of a grammar file that is open, if one is. */
final class GrammarExample {

    private final BiConsumer<Position, String> faults;
    private final StringBuilder text = new StringBuilder();
    private boolean open;
    private Position position = Position.START;
    private String corrections = "";
    private int markedFrom;
    private int markedTo;

    /** @param faults takes what is wrong */
    GrammarExample(BiConsumer<Position, String> faults) {
        this.faults = faults;
    }

    /** @param corrections what becomes of the marked text, with bars between */
    void open(String corrections, Position at) {
        this.corrections = corrections;
        open = true;
        position = at;
        text.setLength(0);
        markedFrom = 0;
        markedTo = 0;
    }

    void openMarker() {
        markedFrom = text.length();
    }

    void closeMarker() {
        markedTo = text.length();
    }

    /** Takes a text that may or may not be in an example. */
    void text(String more) {
        if (open) {
            text.append(more);
        }
    }

    /** Returns what was read since it was opened. */
    Example close() {
        open = false;
        if (markedFrom == markedTo && !corrections.isEmpty()) {
            faults.accept(position, "an example with a correction needs a marker round what is corrected");
        }
        return new Example(
                position,
                text.toString(),
                markedFrom,
                markedTo,
                corrections.isEmpty() ? List.of() : List.of(corrections.split("\\|")));
    }
}
