package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Prompt;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds a note's prompts in the tree that its chapter is made of. */
final class Questions {

    private Questions() {}

    /** Returns the prompts in the note's order; one whose heading the tree has not kept is left out. */
    static List<Question> of(Draft draft) {
        List<Question> questions = new ArrayList<>();
        for (Prompt prompt : draft.note().prompts()) {
            int line = draft.note().text().lineAt(prompt.heading().range().start());
            Element heading = draft.body()
                    .selectFirst("h2[data-line=%1$d], h3[data-line=%1$d], h4[data-line=%1$d], "
                            .concat("h5[data-line=%1$d], h6[data-line=%1$d]")
                            .formatted(line));
            if (heading != null) {
                questions.add(new Question(
                        prompt.id(), heading.id(), words(heading, prompt), prompt.level(), prompt.tags(), line));
            }
        }
        return questions;
    }

    /** Returns the question as the chapter has it, in the type that is set there; a heading of pictures alone has no words. */
    private static String words(Element heading, Prompt prompt) {
        String words = heading.text().replaceFirst("^Q:\\s*", "");
        return words.isEmpty() ? prompt.question() : words;
    }
}
