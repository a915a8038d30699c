package io.github.interviewnotes.notes.publish;

import java.util.List;
import java.util.Optional;

/**
 * A book, ready to be written in any form.
 *
 * @param metadata what a catalogue knows of it
 * @param chapters in reading order, at least one
 * @param pictures what the chapters show, sorted by name
 */
public record Book(BookMetadata metadata, List<Chapter> chapters, List<Picture> pictures) {

    public Book {
        chapters = List.copyOf(chapters);
        pictures = List.copyOf(pictures);
    }

    /** Returns the picture of this name. */
    public Optional<Picture> picture(String name) {
        return pictures.stream().filter(picture -> picture.name().equals(name)).findFirst();
    }

    /** Returns the chapter with which the text begins: the first that has a number, or of several without one the first. */
    public Chapter firstOfBody() {
        return chapters.stream()
                .filter(chapter -> chapter.number().isPresent())
                .findFirst()
                .orElse(chapters.get(0));
    }

    /** Tells whether a chapter stands before the text, as a preface does. */
    public boolean isFront(Chapter chapter) {
        return chapters.indexOf(chapter) < chapters.indexOf(firstOfBody());
    }

    /** Tells whether there is an interview prompt in the book. */
    public boolean hasQuestions() {
        return chapters.stream().anyMatch(chapter -> !chapter.questions().isEmpty());
    }
}
