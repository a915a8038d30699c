package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;
import java.util.function.Predicate;
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
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | of [row<br>row] it     | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | a [Route route] of it  | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | It ends. [The the] row | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | it is [much much] more | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | the address, [address address] | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | the [Duck Duck] Go     | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | for [row row] 588a23   | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | for [the the] 588a23   | true",
                "GERMAN_WORD_REPEAT_RULE      | PARAGRAPH  | mit [UND und] b        | false",
                "WORD_REPEAT_RULE             | TABLE_CELL | [die die] Zeile        | true",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SHA-1 hash         | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SHAPE              | true",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SPAN port          | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] SLA                | true",
                "EN_A_VS_AN                   | PARAGRAPH  | of .[a] archive files  | false",
                "A_NNS                        | PARAGRAPH  | of it (.[a archives])  | false",
                "PRP_PAST_PART                | PARAGRAPH  | it must [overridden]   | true",
                "PRP_PAST_PART                | PARAGRAPH  | put it [in hidden] rows | false",
                "YOUR                         | PARAGRAPH  | if [your] reading it   | true",
                "YOUR                         | PARAGRAPH  | if [your] existing row doesn't have it | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | [And and] Or are left  | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | [And and] it is        | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | where the row [is is] enough | false",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | which rows [are are] read | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | a row (which [is is] read) | true",
                "ENGLISH_WORD_REPEAT_RULE     | PARAGRAPH  | how many rows [are are] read | true",
                "NOTES_NOUN_VERB              | PARAGRAPH  | the preprocessor [define] `A` is set | false",
                "NOTES_NOUN_VERB              | PARAGRAPH  | the row [define] `A` here | true",
                "EN_A_VS_AN                   | PARAGRAPH  | [a] F/OSS project      | false",
                "EN_A_VS_AN                   | PARAGRAPH  | [AN] message           | false",
                "EN_A_VS_AN                   | PARAGRAPH  | down if [a] is larger  | false",
                "EN_A_VS_AN                   | PARAGRAPH  | write '[an]' before it | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [then] more   | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [pandas] does it | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [rows] are there | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | Das ist süß. [und] so  | true",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | The flambe! [the] name  | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | See who waits? [for] it | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | It ends. [total]: more | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | [then] more            | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | By domains, aka. [host] | false",
                "UPPERCASE_SENTENCE_START     | PARAGRAPH  | Version 2. [then] more | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ ,] a row       | true",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ .]             | true",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[ .]net          | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a )[ ,] a row          | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | a word[( ]a row        | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | tool build -t name[ .] | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | $ git add all of it[ .] | false",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | It is. tool build[ .]  | true",
                "COMMA_PARENTHESIS_WHITESPACE | PARAGRAPH  | It is. Tool build[ .]  | false",
                "DOUBLE_PUNCTUATION           | PARAGRAPH  | a word[..] A row       | true",
                "DOUBLE_PUNCTUATION           | PARAGRAPH  | from 1[..]2            | false",
                "DID_BASEFORM                 | PARAGRAPH  | It does [copying]      | true",
                "DID_BASEFORM                 | PARAGRAPH  | So does [copying] it   | false",
                "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT | PARAGRAPH | the version [do] not    | true",
                "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT | PARAGRAPH | the final [write] of it | false",
                "MD_BASEFORM                  | PARAGRAPH  | it could [tests] it    | true",
                "MD_BASEFORM                  | PARAGRAPH  | How could [tests] fail | false",
                "MD_BASEFORM                  | PARAGRAPH  | you can [snapshot] it  | false",
                "PRP_HAVE_VB                  | PARAGRAPH  | you have [follow] it   | true",
                "PRP_HAVE_VB                  | PARAGRAPH  | you have [using] it    | false",
                "IT_VBZ                       | PARAGRAPH  | it [need] a row        | true",
                "IT_VBZ                       | PARAGRAPH  | it [need] only check   | false",
                "CD_NN                        | PARAGRAPH  | it has three [row]     | true",
                "CD_NN                        | PARAGRAPH  | of 20,000 common [row] | true",
                "CD_NN                        | PARAGRAPH  | of page=3 [row]        | false",
                "CD_NN                        | PARAGRAPH  | 500 [handler] for it   | false",
                "CD_NN                        | PARAGRAPH  | a version 2 [config]   | false",
                "CD_NN                        | PARAGRAPH  | weight -110 [row]      | false",
                "CD_NN                        | PARAGRAPH  | at 20080906120000 [row] | false",
                "CD_NN                        | PARAGRAPH  | two reads and [row] it | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [generate] rows | true",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [Patch] rows    | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [inbox] rows    | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it can have [Jest] rows | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [append] and pop | false",
                "HAVE_PART_AGREEMENT          | PARAGRAPH  | it has [clear] and set rows | false",
                "CD_NN                        | PARAGRAPH  | the 3 to 4 [guide] is  | false",
                "NOTES_THESE_NOUN             | PARAGRAPH  | use these [option] to  | true",
                "NOTES_THESE_NOUN             | PARAGRAPH  | it let these [know] that | false",
                "THIS_NNS                     | PARAGRAPH  | [these header] are     | true",
                "THIS_NNS                     | PARAGRAPH  | of [this] cases needs  | true",
                "THIS_NNS                     | PARAGRAPH  | [this] rows list is    | false",
                "THIS_NNS                     | PARAGRAPH  | all of [this] starts with it | false",
                "DEPEND_ON                    | PARAGRAPH  | they [depend] features | true",
                "DEPEND_ON                    | PARAGRAPH  | they will [depend]:    | false",
                "DT_DT                        | PARAGRAPH  | of [a the] row         | true",
                "DT_DT                        | PARAGRAPH  | a PDF/[A the] row      | false",
                "NOTES_QUITE                  | PARAGRAPH  | it is [quiet] a list   | true",
                "NOTES_QUITE                  | PARAGRAPH  | Clang: [quiet] a list  | false",
                "NOTES_OF                     | PARAGRAPH  | a colon sets one [off] the other | false",
                "IT_VBZ                       | PARAGRAPH  | it asks that whoever has it [need] it | false",
                "NOTES_NOUN_VERB              | PARAGRAPH  | it expects that the row [take] it | false",
                "NOTES_NOUN_VERB              | PARAGRAPH  | it is essential that the row [take] it | false",
                "THIS_NNS                     | PARAGRAPH  | [these usual middleware] are | false",
                "EACH_EVERY_NNS               | PARAGRAPH  | [each rows] are        | true",
                "EACH_EVERY_NNS               | PARAGRAPH  | [either rows] or keys  | false",
                "A_NNS                        | PARAGRAPH  | it is [a rows].        | true",
                "A_NNS                        | PARAGRAPH  | [a rows] of it         | true",
                "A_NNS                        | PARAGRAPH  | [an errors] occurs     | true",
                "A_NNS                        | PARAGRAPH  | [an options] hash is   | false",
                "A_NNS                        | PARAGRAPH  | [an options] `Map` is  | false",
                "A_NNS                        | PARAGRAPH  | [a different means].   | false",
                "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT | PARAGRAPH | the style [guide] at it | false",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This [ensure] that it   | true",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This part [explain] rows | true",
                "PLURAL_VERB_AFTER_THIS       | PARAGRAPH  | This [detach] key is    | false",
                "NOTES_CODE_VERB              | PARAGRAPH  | `--all` [keep] all of the rows | true",
                "NOTES_CODE_VERB              | PARAGRAPH  | `rows` [keep] all      | false",
                "NOTES_CODE_VERB              | LIST_ITEM  | `--all` [keep] all     | false",
                "NOUN_VERB_CONFUSION          | PARAGRAPH  | you can [fallback] there | true",
                "NOUN_VERB_CONFUSION          | PARAGRAPH  | you can [login] there  | false",
                "NOUN_VERB_CONFUSION          | PARAGRAPH  | you can [rollback] it  | false",
                "NOTES_BE_BASE                | PARAGRAPH  | it is [include] in it  | true",
                "NOTES_BE_BASE                | PARAGRAPH  | it must be [Version] 2 | false",
                "NOTES_NOUN_VERB              | PARAGRAPH  | the row [take] it      | true",
                "NOTES_NOUN_VERB              | PARAGRAPH  | it is recommended that the row [take] it | false",
                "NOTES_FROM                   | PARAGRAPH  | it reads [form] disk   | true",
                "NOTES_FROM                   | PARAGRAPH  | all events [form] a tree | false",
                "NOTES_MANY_NOUN              | PARAGRAPH  | many [row] are         | true",
                "NOTES_MANY_NOUN              | PARAGRAPH  | many [feel] that it is | false",
                "NOTES_PLURAL_IS              | PARAGRAPH  | the contents [is] here | true",
                "NOTES_PLURAL_IS              | PARAGRAPH  | their use in browsers [is] rare | false",
                "NOTES_PLURAL_IS              | PARAGRAPH  | Natural Cycles [is] rare | false",
                "NOTES_TO_VERBS               | PARAGRAPH  | passing parameters to [includes] | false",
                "NOTES_BE_BASE                | PARAGRAPH  | What we do is [create] a row | false",
                "NOTES_BE_BASE                | PARAGRAPH  | they are [allow] lists | false",
                "NOTES_THIS_NOUNS             | PARAGRAPH  | delete this [rows] now | true",
                "NOTES_THIS_NOUNS             | PARAGRAPH  | The way this [works] is | false",
                "NOTES_TO_VERBS               | PARAGRAPH  | It helps to [excludes] it | true",
                "NOTES_TO_VERBS               | PARAGRAPH  | It refers to [routes] a user | false",
                "NOTES_TO_VERBS               | PARAGRAPH  | It leads to [Rails] itself | false",
                "NOTES_SINGULAR_ARE           | PARAGRAPH  | The row [are] here     | true",
                "NOTES_SINGULAR_ARE           | PARAGRAPH  | If this row [were] here | false",
                "NOTES_SINGULAR_ARE           | PARAGRAPH  | It requires that a row [have] it | false",
                "NOTES_PLURAL_IS              | PARAGRAPH  | The rows [is] here     | true",
                "NOTES_PLURAL_IS              | PARAGRAPH  | The level that the command starts [is] it | false",
                "NOTES_MANY_NOUN              | PARAGRAPH  | It has multiple [scope], so it | true",
                "NOTES_MANY_NOUN              | PARAGRAPH  | MD means Multiple [Device] | false",
                "NOTES_MANY_NOUN              | PARAGRAPH  | various [failover], replication, and balancing tools | false",
                "NOTES_ONE_OF_NOUN            | PARAGRAPH  | one of the [row]       | true",
                "NOTES_ONE_OF_NOUN            | PARAGRAPH  | one of the [following] | false",
                "NOTES_IT_IS                  | PARAGRAPH  | if [its] easier        | true",
                "NOTES_IT_IS                  | PARAGRAPH  | it proves [its] worth  | false",
                "NOTES_OF                     | PARAGRAPH  | a list [off] rows      | true",
                "NOTES_OF                     | PARAGRAPH  | you take one [off] the top | false",
                "SOME_GRAMMAR                 | PARAGRAPH  | he [go] home           | true",
                "SOME_GRAMMAR                 | LIST_ITEM  | he [go] home           | true",
                "SOME_GRAMMAR                 | FOOTNOTE   | he [go] home           | true",
                "SOME_GRAMMAR                 | HEADING    | he [go] home           | false",
                "SOME_GRAMMAR                 | TABLE_CELL | he [go] home           | false",
                "SOME_GRAMMAR                 | FOREIGN_WORDS | he [go] home        | false",
                "SOME_GRAMMAR                 | ALTERNATIVE_TEXT | he [go] home     | false",
            })
    void believes(String id, Passage.Kind kind, String marked, boolean believed) {
        Passage read = Passages.passage(marked.replaceAll("[\\[\\]]", ""));
        Passage passage = new Passage(kind, read.pieces());
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;

        Remark.Fault fault = new Remark.Fault(id, from, to, "message", List.of());

        assertEquals(believed, believes(fault, List.of(fault), passage, word -> false));
    }

    /** {@code the line *line*} shows a word. */
    @Test
    void aWordThatIsShownIsNotRepeated() {
        Passage passage = Passages.passage("in the line *line* of it");
        Remark.Fault fault = new Remark.Fault("ENGLISH_WORD_REPEAT_RULE", 7, 16, "message", List.of());

        assertFalse(believes(fault, List.of(fault), passage, word -> false));
    }

    /** {@code *existing* means that}: a word that is shown has its own case. */
    @Test
    void aWordThatIsShownBeginsNoSentence() {
        Passage passage = Passages.passage("It ends here. *existing* means it");
        Remark.Fault fault = new Remark.Fault("UPPERCASE_SENTENCE_START", 14, 22, "message", List.of());

        assertFalse(believes(fault, List.of(fault), passage, word -> false));
    }

    @Test
    void aNameOfAListMayBeginASentenceInSmallLetters() {
        Passage passage = Passages.passage("It ends here. curl does it");
        Remark.Fault fault = new Remark.Fault("UPPERCASE_SENTENCE_START", 14, 18, "message", List.of());

        assertFalse(believes(fault, List.of(fault), passage, "curl"::equals));
        assertTrue(believes(fault, List.of(fault), passage, word -> false));
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

        assertEquals(believed, believes(fault, List.of(fault), marked + " row of it", word -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "GERMAN_WORD_REPEAT_RULE, den den, Wir lesen den den Satz.",
        "GERMAN_WORD_REPEAT_RULE, Satz Satz, Ein Satz Satz wird gelesen.",
        "DE_SUBJECT_VERB_AGREEMENT, sind, Der Satz sind hier.",
    })
    void sentencesOfOtherLanguagesDoWithoutTheWordsOfEnglishOnes(String id, String marked, String text) {
        int from = text.indexOf(marked);
        Remark.Fault fault = new Remark.Fault(id, from, from + marked.length(), "message", List.of());
        Passage passage = Passages.passage(text);
        NoteWords words = new NoteWords(word -> false, word -> false);

        assertTrue(Guard.believes(new Suspicion(fault, List.of(fault), passage, Wording.of(passage), words, false)));
    }

    @Test
    void aProjectThatSwitchesARuleOnHyphensOnHearsOfThem() {
        Remark.Fault fault = new Remark.Fault("SOME_HYPHEN", 0, 9, "message", List.of("left-hand"));

        assertTrue(believes(fault, List.of(fault), "left hand row of it", word -> false));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "4, true"})
    void nobodyKnowsHowAnUnknownWordSounds(int unknownFrom, boolean believed) {
        Remark.Fault fault = new Remark.Fault("EN_A_VS_AN", 0, 1, "message", List.of());
        Remark unknown = new Remark.UnknownWord(unknownFrom, unknownFrom + 2, false);

        assertEquals(believed, believes(fault, List.of(fault, unknown), "a fd fd fd", word -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "an kubelet, kubelet, true",
        "an kubelet, etcd, false",
        "an Kubelet, Kubelet, false",
        "an npm, npm, false",
        "an httpd, httpd, false",
        "a etcd, etcd, true",
        "a inode, inode, true",
        "a euler, euler, false",
        "a oneof, oneof, false",
    })
    void everybodyKnowsHowSomeTermsOfTheTradeSound(String text, String accepted, boolean believed) {
        int gap = text.indexOf(' ');
        Remark.Fault fault = new Remark.Fault("EN_A_VS_AN", 0, gap, "message", List.of());
        Remark unknown = new Remark.UnknownWord(gap + 1, text.length(), false);

        assertEquals(believed, believes(fault, List.of(fault, unknown), text, accepted::equals));
    }

    private static boolean believes(
            Remark.Fault fault, List<Remark> beside, String markdown, Predicate<String> accepted) {
        return believes(fault, beside, Passages.passage(markdown), accepted);
    }

    private static boolean believes(
            Remark.Fault fault, List<Remark> beside, Passage passage, Predicate<String> accepted) {
        NoteWords words = new NoteWords(accepted, "pandas"::equals);
        return Guard.believes(new Suspicion(fault, beside, passage, Wording.of(passage), words, true));
    }
}
