package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q: What is <code>x</code>? | What is <code>x</code>?",
                "<strong>Q:</strong> Bold? | Bold?",
                "<strong>Q: Bold?</strong> | <strong>Bold?</strong>",
                "Q: <a href=\"b.html\">Linked</a>?<sup><a class=\"noteref\">1</a></sup> | Linked?",
                "Q: <img src=\"p.png\" alt=\"A plan\"> | A plan",
                "Q: <img src=\"p.png\" alt=\"\"> | Q:",
                "Q: | Q:",
                "<strong>Q:</strong> | Q:"
            })
    void aLinkToAQuestionHasItsWords(String heading, String words) {
        Element asked = Jsoup.parseBodyFragment("<h2>" + heading + "</h2>").expectFirst("h2");
        Element link = new Element("a").appendChildren(Question.wordsOf(asked));

        assertEquals(words, link.html().strip());
    }
}
