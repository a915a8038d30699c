package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes that nobody writes: each is read in bounded time without exhausting the stack, or refused. What takes quadratic time takes
 * minutes at these sizes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileNotesTest {

    private static final int MANY = 100_000;

    private static String many(String text) {
        return text.repeat(MANY);
    }

    private static String numbered(String before, String behind) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, MANY).forEach(i -> text.append(before).append(i).append(behind));
        return text.toString();
    }

    static Stream<Arguments> refused() {
        String blocks = "quotes and lists nested 100 deep";
        String inlines = "emphasis or images nested 100 deep";
        String brackets = "more than 2000 brackets open at once";
        return Stream.of(
                Arguments.of("quotes", many(">") + "x", blocks),
                Arguments.of("lists", many("- ") + "x", blocks),
                Arguments.of("numbered lists", many("1. ") + "x", blocks),
                Arguments.of("quotes and lists", many("> - ") + "x", blocks),
                Arguments.of("footnotes in footnotes", many("[^1]: ") + "x", blocks),
                Arguments.of("strong emphasis", many("*") + "x" + many("*"), inlines),
                Arguments.of("emphasis", many("*a ") + many(" b*"), inlines),
                Arguments.of("brackets", many("[") + "x" + many("]"), brackets),
                Arguments.of("open brackets", many("["), brackets),
                Arguments.of("brackets behind a fence", "```\n[\n~~~\n```\n" + many("["), brackets),
                Arguments.of("brackets behind a fence in HTML", "<pre>\n```\n</pre>\n\n" + many("["), brackets),
                Arguments.of("brackets behind an indented fence", " ~~~\n```\n~~~\n" + many("["), brackets),
                Arguments.of("brackets behind no fence", "``` a`\n" + many("["), brackets),
                Arguments.of("images", many("![") + "x" + many("](y)"), brackets),
                Arguments.of("references", many("[") + "x" + many("][y]"), brackets),
                Arguments.of("inline footnotes", many("^[") + "x" + many("]"), brackets),
                Arguments.of(
                        "cells", many("|a") + "|\n" + many("|-") + "|\n|b|\n", "a table of more than 100000 cells"));
    }

    @ParameterizedTest
    @CsvSource({"```, ```", "~~~~, ~~~~~", "```json, ```", "```, ''"})
    void readsBracketsOfCode(String begin, String end) throws Exception {
        String code = many("[\n");
        Note note = new NoteParser()
                .parse(NotePath.of("a.md"), SourceText.of("# A\n\n" + begin + "\n" + code + end + "\n"));

        assertEquals(1, note.fences().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String name, String markdown, String phrase) {
        TooComplexException refusal = assertThrows(
                TooComplexException.class, () -> new NoteParser().parse(NotePath.of("a.md"), SourceText.of(markdown)));
        assertEquals(phrase, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'> ', 3:199", "'- ', 3:99", "'*a ', 3:14998", "[, 3:2001"})
    void namesThePlaceOfTheLimit(String opening, String place) {
        String markdown = "# A\n\n" + opening.repeat(5_000) + "x" + " b*".repeat(200) + "\n";
        TooComplexException refusal = assertThrows(
                TooComplexException.class, () -> new NoteParser().parse(NotePath.of("a.md"), SourceText.of(markdown)));
        assertEquals(place, refusal.place().toString());
    }

    static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of("a line of 5 MB", "word ".repeat(1_000_000)),
                Arguments.of("a word of 5 MB", "a".repeat(5_000_000)),
                Arguments.of("emphasis that does not close", many("*a ")),
                Arguments.of("mixed emphasis", many("_*")),
                Arguments.of("backticks", many("`a``")),
                Arguments.of("escapes", many("\\*")),
                Arguments.of("entities", many("&amp;&copy;&nosuch;")),
                Arguments.of("an entity that does not end", "&" + many("a")),
                Arguments.of("escaped pipes", "|a|\n|-|\n|" + many("`\\|` ") + "|\n"),
                Arguments.of("a large definition used often", "[a]: " + many("b") + "\n\n" + many("[a] ")),
                Arguments.of("definitions", numbered("[a", "]: b\n") + "\n" + numbered("[a", "] ")),
                Arguments.of("definitions on a line", many("[a]: b ")),
                Arguments.of("definitions of one label", many("[a]: b\n")),
                Arguments.of("undefined references", many("[a][b]")),
                Arguments.of("footnotes", numbered("[^a", "] ") + "\n\n" + numbered("[^a", "]: x\n")),
                Arguments.of("links that do not close", many("a](b")),
                Arguments.of("deep HTML", many("<div>")),
                Arguments.of("deep HTML in blocks", many("<div>\n\n")),
                Arguments.of("deep inline HTML", "x " + many("<b>")),
                Arguments.of("code tags that do not close", "x " + many("<code><kbd>")),
                Arguments.of("attributes", "<a" + many(" id=x") + ">"),
                Arguments.of("attributes that do not close", "<div>\n<a" + many(" id='x")),
                Arguments.of("tags that do not close", "<div>\n" + many("<a ")),
                Arguments.of("comments that do not close", "x " + many("<!-- ")),
                Arguments.of("scripts that do not close", "<div>\n" + many("<script></s")),
                Arguments.of("commas of a source set", "<img srcset=\"" + many(",") + "\">"),
                Arguments.of("spaces of a source set", "<img srcset=\"" + many(" a") + "\">"),
                Arguments.of("addresses", many("http://") + many("http://_ ") + many("http://a ")),
                Arguments.of("parentheses behind an address", "http://a" + many(")")),
                Arguments.of("entities behind an address", "http://a" + many("&a;")),
                Arguments.of("mail signs", many("a@") + many(" @a")),
                Arguments.of("mail dots", many("a.") + "@" + many("b.")),
                Arguments.of("headings of one text", many("# a\n")),
                Arguments.of("a heading of many lines", many("a\n") + "==="),
                Arguments.of("prompts with cards", many("# Q: a\n<!-- card: a -->\n\n")),
                Arguments.of("fences", many("```\n\n")),
                Arguments.of("an info string", "``` " + many("a=\"b ")),
                Arguments.of("front matter", "---\n" + many("a: b\n")),
                Arguments.of("hard breaks", many("a  \n") + many("a\\\n")),
                Arguments.of("line ends", many("\r")),
                Arguments.of("NUL", many("\0")),
                Arguments.of("index entries", many("- [a](b.md) — c\n")),
                Arguments.of("an index line of dashes", "- a.md " + many("-") + "x"),
                Arguments.of("an index line of ornaments", "- " + many("1 ") + "[a](b.md)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read")
    void reads(String name, String markdown) throws TooComplexException {
        Note note = new NoteParser().parse(NotePath.of("a.md"), SourceText.of(markdown));
        assertEquals(note.text().length(), note.outline().root().range().end());
        assertEquals(note, new IndexReader().read(note, Notes.files()).note());
    }
}
