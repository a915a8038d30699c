package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xml.sax.Attributes;

/**
 * The example of a grammar file that is open, if one is. As LanguageTool has it, one with the attribute {@code
 * correction} is wrong, be the correction empty; any other is right, whatever is marked in it.
 */
final class GrammarExample {

    /** One that LanguageTool's authors know to be a false alarm; neither has to be found. */
    private static final String TRIGGERS_ERROR = "triggers_error";

    private final BiConsumer<Position, String> faults;
    private final StringBuilder text = new StringBuilder();
    private boolean open;
    private Position position = Position.START;
    private Optional<String> corrections = Optional.empty();
    private boolean counts;
    private int markers;
    private int markedFrom;
    private int markedTo;

    /** @param faults takes what is wrong */
    GrammarExample(BiConsumer<Position, String> faults) {
        this.faults = faults;
    }

    void open(Attributes attributes, Position at) {
        corrections = Optional.ofNullable(attributes.getValue("correction"));
        counts = !TRIGGERS_ERROR.equals(attributes.getValue("type"));
        open = true;
        position = at;
        text.setLength(0);
        markers = 0;
        markedFrom = 0;
        markedTo = 0;
    }

    /**
     * Takes a marker that may or may not be in an example.
     *
     * @param inAntipattern whether the example is that of an antipattern
     */
    void openMarker(Position at, boolean inAntipattern) {
        if (open && inAntipattern) {
            faults.accept(
                    at,
                    "no marker stands in the example of an antipattern, for LanguageTool takes it for one of the"
                            + " antipattern's words; remove it");
        } else if (open && ++markers > 1) {
            faults.accept(at, "an example has one marker; write another example for what else is found");
        }
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

    /** Returns what was read since it was opened, if it is a test. */
    Optional<Example> close() {
        open = false;
        if (markedFrom == markedTo && corrections.isPresent()) {
            faults.accept(position, "an example with a correction needs a marker round what is corrected");
        }
        return counts
                ? Optional.of(new Example(
                        position,
                        text.toString(),
                        corrections.isPresent() ? markedFrom : 0,
                        corrections.isPresent() ? markedTo : 0,
                        corrections.filter(some -> !some.isEmpty()).stream()
                                .flatMap(some -> List.of(some.split("\\|")).stream())
                                .toList()))
                : Optional.empty();
    }
}
