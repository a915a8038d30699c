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
            // a format would write the number in the digits of the machine's language
            String mark = "[data-line=" + line + "]";
            Element heading = draft.body().selectFirst("h2%s, h3%s, h4%s, h5%s, h6%s".replace("%s", mark));
            if (heading != null) {
                questions.add(new Question(
                        prompt.id(), heading.id(), prompt.question(), prompt.level(), prompt.tags(), line));
            }
        }
        return questions;
    }
}
