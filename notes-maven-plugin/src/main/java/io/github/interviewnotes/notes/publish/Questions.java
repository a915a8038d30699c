package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Prompt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds a note's prompts in the tree that its chapter is made of. */
final class Questions {

    private Questions() {}

    /** Returns the prompts in the note's order; one whose heading the tree has not kept is left out. */
    static List<Question> of(Draft draft) {
        Map<String, Element> headings = new HashMap<>();
        for (Element heading : draft.body().select("h2, h3, h4, h5, h6")) {
            headings.putIfAbsent(heading.attr("data-line"), heading);
        }
        List<Question> questions = new ArrayList<>();
        for (Prompt prompt : draft.note().prompts()) {
            int line = draft.note().text().lineAt(prompt.heading().range().start());
            // not by a format, which writes the digits of the machine's language
            Element heading = headings.get(String.valueOf(line));
            if (heading != null) {
                questions.add(new Question(
                        prompt.id(), heading.id(), words(heading, prompt), prompt.level(), prompt.tags(), line));
            }
        }
        return questions;
    }

    /** Returns the question as the chapter has it, in the type that is set there; a heading of pictures alone has no words. */
    private static String words(Element heading, Prompt prompt) {
        String words = Headings.words(heading).replaceFirst("^Q:\\s*", "");
        return words.isEmpty() ? prompt.question() : words;
    }
}
