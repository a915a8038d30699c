package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where LanguageTool is believed; the brackets stand round what it marks. */
class GuardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EN_A_VS_AN                   | PARAGRAPH  | [a] index              | true",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] `index`            | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] index_name         | false",
                "EN_A_VS_AN                   | HEADING    | [a] index              | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | [the the] row          | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | [The the] row          | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | a [AND and] b          | false",
                "ENGLISH_WORD_REPEAT_RULE     | TABLE_CELL | [the the] row          | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [then] more   | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | [then] more            | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | Version 2. [then] more | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ ,] a row       | true",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ .]             | true",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ .]net          | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a )[ ,] a row          | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[( ]a row        | false",
                "DOUBLE_PUNCTUATION           | PARAGRAPH  | a word[..] A row       | true",
                "DOUBLE_PUNCTUATION           | PARAGRAPH  | from 1[..]2            | false",
                "DID_BASEFORM                 | PARAGRAPH  | It does [copying]      | true",
                "DID_BASEFORM                 | PARAGRAPH  | So does [copying] it   | false",
                "NOTES_CODE_VERB              | PARAGRAPH  | `--all` [keep] all     | true",
                "NOTES_CODE_VERB              | LIST_ITEM  | `--all` [keep] all     | false",
                "SOME_GRAMMAR                 | PARAGRAPH  | he [go] home           | true",
                "SOME_GRAMMAR                 | LIST_ITEM  | he [go] home           | true",
                "SOME_GRAMMAR                 | FOOTNOTE   | he [go] home           | true",
                "SOME_GRAMMAR                 | HEADING    | he [go] home           | false",
                "SOME_GRAMMAR                 | TABLE_CELL | he [go] home           | false",
                "SOME_GRAMMAR                 | ALTERNATIVE_TEXT | he [go] home     | false",
            })
    void believes(String id, Passage.Kind kind, String marked, boolean believed) {
        Wording wording = Passages.wording(marked.replaceAll("[\\[\\]]", ""));
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;

        Remark.Fault fault = new Remark.Fault(id, from, to, "message", List.of());

        assertEquals(believed, Guard.believes(fault, List.of(fault), wording, kind));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "4, true"})
    void nobodyKnowsHowAnUnknownWordSounds(int unknownFrom, boolean believed) {
        Remark.Fault fault = new Remark.Fault("EN_A_VS_AN", 0, 1, "message", List.of());
        Remark unknown = new Remark.UnknownWord(unknownFrom, unknownFrom + 2, false);

        assertEquals(
                believed,
                Guard.believes(fault, List.of(fault, unknown), Passages.wording("a fd fd fd"), Passage.Kind.PARAGRAPH));
    }
}
