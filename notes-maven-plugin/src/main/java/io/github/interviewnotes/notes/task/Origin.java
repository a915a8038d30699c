package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.KeyPlaces;
import io.github.interviewnotes.notes.config.Place;
import io.github.interviewnotes.notes.text.Position;
import java.util.Optional;

/**
 * Says where a setting comes from: {@code rules/notes.yaml:7}, or that nobody set it.
 *
 * @param folder what stands before the name of a file of the rules; ends with a slash
 * @param places where the files set what they set
 */
record Origin(String folder, KeyPlaces places) {

    static final String DEFAULT = "default";

    /** Returns where a value is set, as {@link KeyPlaces#of} finds it; {@link #DEFAULT} where it is not. */
    String of(String file, String... way) {
        Optional<Position> position = places.of(file, way);
        return position.map(found -> folder + file + ":" + found.line()).orElse(DEFAULT);
    }

    /** Returns the line of a place in a file of the rules. */
    String of(Place place) {
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        return folder + name + ":" + place.position().line();
    }
}
