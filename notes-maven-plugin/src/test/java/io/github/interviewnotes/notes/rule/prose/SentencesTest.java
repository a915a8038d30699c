package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.HiddenSentence.Exactly;
import io.github.interviewnotes.notes.config.HiddenSentence.Like;
import io.github.interviewnotes.notes.config.TextPattern;
import io.github.interviewnotes.notes.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the place of {@code teh} is in a sentence that is meant; one between slashes is an expression. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In teh row.                     | In teh row.         | true",
                "In teh row                      | In teh row          | true",
                "In teh row.                     | In teh              | false",
                "In teh row.                     | teh row.            | false",
                "One. In teh row. Two.           | In teh row.         | true",
                "One. In teh row! Two.           | One. In teh row!    | true",
                "In the row. Teh teh.            | In the row.         | false",
                "Not in teh row. In the row.     | In the row.         | false",
                "(Really?) In teh row.           | In teh row.         | true",
                "See e.g. teh row. Two.          | See e.g. teh row.   | true",
                "See e.g. Teh teh row. Two.      | See e.g. Teh teh row. | true",
                "*In* [teh](x.md) **r**ow.       | In teh row.         | true",
                "In teh `row`.                   | In teh row.         | true",
                "In &quot;teh&quot; row.         | In \"teh\" row.   | true",
                "In teh<!-- no --> row.          | In teh row.         | true",
                "One. In teh row. Two.           | /^In/               | true",
                "One. In teh row. Two.           | /row\\.$/         | true",
                "One. In teh row. Two.           | /One/               | false",
                "One. In teh row. Two.           | /in teh? row/       | false",
            })
    void aPlaceIsInASentence(String markdown, String sentence, boolean meant) {
        String source = markdown.strip();
        int at = source.indexOf("teh");
        Sentences sentences = Sentences.of(Passages.passage(source));

        assertEquals(meant, sentences.isIn(sentence(sentence.strip()), new Range(at, at + 3)));
    }

    private static HiddenSentence.Sentence sentence(String written) {
        return written.startsWith("/")
                ? new Like(TextPattern.of(written.substring(1, written.length() - 1)))
                : new Exactly(written);
    }

    @Test
    void aLineBreakIsASpace() {
        Sentences sentences = Sentences.of(Passages.passage("One\ntwo\\\nteh row."));

        assertTrue(sentences.isIn(new Exactly("One two teh row."), new Range(9, 12)));
        assertTrue(sentences.contain(new Exactly("One two teh row.")));
        assertFalse(sentences.contain(new Exactly("One two the row.")));
    }
}
