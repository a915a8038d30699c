package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;
import java.util.Optional;

/**
 * A prompt as a flashcard.
 *
 * <p>Question and answer are HTML of a few elements: no heading, no id, no link into the book. {@code code} may hold {@code span}s with
 * the classes of {@link io.github.interviewnotes.notes.publish.highlight.Token.Kind}; {@code pre} may be of class {@code output} or
 * {@code diagram}; {@code img[src]} is the name of a {@link io.github.interviewnotes.notes.publish.Picture}.
 *
 * @param guid what Anki knows it by, see {@link CardGuids}
 * @param id the id that its note gives it
 * @param deck book and chapter, in Anki's form {@code book::chapter}
 * @param note the note that asks
 * @param line the 1-based line of the prompt in the note
 * @param chapter the title of the chapter
 * @param section the heading of the second level above it
 * @param level {@code junior}, {@code mid} or {@code senior}
 * @param tags level and topics; none has a space
 * @param text the question without markup
 * @param question the front side
 * @param answer the back side
 */
public record Card(
        String guid,
        Optional<String> id,
        String deck,
        NotePath note,
        int line,
        String chapter,
        Optional<String> section,
        Optional<String> level,
        List<String> tags,
        String text,
        String question,
        String answer) {

    public Card {
        tags = List.copyOf(tags);
    }

    /**
     * Returns where it comes from, for a reader: {@code Chapter › Section}; the section of prompts by level is called nothing but that.
     */
    public String source() {
        return section.filter(heading -> level.isEmpty())
                .map(heading -> chapter + " › " + heading)
                .orElse(chapter);
    }
}
