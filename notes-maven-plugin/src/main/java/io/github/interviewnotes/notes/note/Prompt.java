package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * An interview question and its answer: a heading that starts with {@code Q:}.
 *
 * @param id the stable id of its {@code <!-- card: id … -->} comment
 * @param question the heading's text without {@code Q:}
 * @param level the text of the parent heading in lower case ({@code junior}, {@code mid}, {@code senior}), where it has one
 * @param tags the words behind {@code tags:} in its comment
 * @param heading the heading that asks it
 * @param comment its comment, if it has one
 * @param answerRange from behind the heading to the end of its section; the comment lies inside
 * @param answerWords the words of the answer
 */
public record Prompt(
        Optional<String> id,
        String question,
        Optional<String> level,
        List<String> tags,
        Heading heading,
        Optional<Range> comment,
        Range answerRange,
        int answerWords) {

    public Prompt {
        tags = List.copyOf(tags);
    }
}
