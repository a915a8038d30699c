package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | a [root Root] Authority | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SHA-1 hash         | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SHAPE              | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [then] more   | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [total]: more | false",
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
                "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT | PARAGRAPH | the version [do] not    | true",
                "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT | PARAGRAPH | the final [write] of it | false",
                "CD_NN                        | PARAGRAPH  | it has three [row]     | true",
                "CD_NN                        | PARAGRAPH  | of 20,000 common [row] | true",
                "CD_NN                        | PARAGRAPH  | of page=3 [row]        | false",
                "CD_NN                        | PARAGRAPH  | weight -110 [row]      | false",
                "CD_NN                        | PARAGRAPH  | at 20080906120000 [row] | false",
                "CD_NN                        | PARAGRAPH  | two reads and [row] it | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [generate] rows | true",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [Patch] rows    | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [inbox] rows    | false",
                "THIS_NNS                     | PARAGRAPH  | [these header] are     | true",
                "THIS_NNS                     | PARAGRAPH  | [these usual middleware] are | false",
                "EACH_EVERY_NNS               | PARAGRAPH  | [each rows] are        | true",
                "EACH_EVERY_NNS               | PARAGRAPH  | [either rows] or keys  | false",
                "A_NNS                        | PARAGRAPH  | it is [a rows].        | true",
                "A_NNS                        | PARAGRAPH  | [a rows] of it         | true",
                "A_NNS                        | PARAGRAPH  | [an errors] occurs     | true",
                "A_NNS                        | PARAGRAPH  | [an options] hash is   | false",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This [ensure] that it   | true",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This part [explain] rows | true",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This [detach] key is    | false",
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
    @CsvSource({
        "left hand, left-hand, false",
        "side-effect, side effect, false",
        "built in, built-in/built it, true",
        "prototype- based, prototype-based, true",
        "login, log in, true",
        "easy to use, easy-to-use, false",
    })
    void hyphensAreAMatterOfHouseStyle(String marked, String suggestions, boolean believed) {
        Remark.Fault fault =
                new Remark.Fault("SOME_GRAMMAR", 0, marked.length(), "message", List.of(suggestions.split("/")));

        assertEquals(
                believed,
                Guard.believes(fault, List.of(fault), Passages.wording(marked + " row"), Passage.Kind.PARAGRAPH));
    }

    @Test
    void aProjectThatSwitchesARuleOnHyphensOnHearsOfThem() {
        Remark.Fault fault = new Remark.Fault("SOME_HYPHEN", 0, 9, "message", List.of("left-hand"));

        assertTrue(Guard.believes(fault, List.of(fault), Passages.wording("left hand row"), Passage.Kind.PARAGRAPH));
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
