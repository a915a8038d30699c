package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these examples {@code {x}} is opaque, ∅ leaves no trace, and ⏎ is a hard break. */
class PassageFactsTest {

    private static List<String> passages(String markdown) {
        return Notes.parse("a.md", markdown).passages().stream()
                .map(passage -> passage.kind() + " " + FactsHold.words(passage))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain *stress* **strong** text|plain stress strong text",
                "un**believ**able|unbelievable",
                "a `code` span|a {code} span",
                "a ``c`d`` span|a {c`d} span",
                "<code>x <b>y</b></code> and <kbd>Ctrl</kbd>|{x y} and {Ctrl}",
                "<code>never closed|∅never closed",
                "a <span>b</span> c|a ∅b∅ c",
                "a<br>b<br/>c|a⏎b⏎c",
                "a <!-- b --> c|a ∅ c",
                "see [the note](b.md \"no\") here|see the note here",
                "see [x] here|see x here",
                "see <https://a.b> and https://c.d|see {https://a.b} and {https://c.d}",
                "[https://a.b](https://a.b) [a.b](https://a.b)|{https://a.b} {a.b}",
                "mail x@y.zz or [x@y.zz](mailto:x@y.zz)|mail {x@y.zz} or {x@y.zz}",
                "[https://a.b](https://c.d)|https://a.b",
                "a ~~gone~~ b|a ∅ b",
                "text[^1] here|text∅ here",
                "1 \\* 2 &lt; 3 &copy; &nosuch;|1 * 2 < 3 © &nosuch;",
                "\\\\ \\[x] \\& &amp;amp;|\\ [x] & &amp;",
                "&#x1F600; &#65; &#0;|😀 A \uFFFD",
                "𝒳 e\u0301 \u00A0x|𝒳 e\u0301 \u00A0x",
            })
    void readsText(String markdown, String words) {
        Note note = Notes.parse("a.md", markdown + "\n\n[x]: y.md\n\n[^1]: z\n");
        FactsHold.of(note);
        assertEquals(words, FactsHold.words(note.passages().get(0)));
    }

    @Test
    void markupStandsBetweenPieces() {
        Note note = Notes.parse("a.md", "a\\*b&amp;c **d**e");
        List<Passage.Piece> pieces = note.passages().get(0).pieces();
        assertEquals(
                List.of(
                        new Passage.Verbatim("a", new Range(0, 1)),
                        new Passage.Verbatim("*b", new Range(2, 4)),
                        new Passage.Replaced("&", new Range(4, 9)),
                        new Passage.Verbatim("c ", new Range(9, 11)),
                        new Passage.Verbatim("d", new Range(13, 14)),
                        new Passage.Verbatim("e", new Range(16, 17))),
                pieces);
    }

    @Test
    void anEntityOfTwoCharactersIsOnePiece() {
        Note note = Notes.parse("a.md", "&NotEqualTilde;x");
        assertEquals(
                List.of(
                        new Passage.Replaced("\u2242\u0338", new Range(0, 15)),
                        new Passage.Verbatim("x", new Range(15, 16))),
                note.passages().get(0).pieces());
    }

    @Test
    void aBreakReachesFromTheTextToTheNextLine() {
        Note note = Notes.parse("a.md", "a\r\nb  \r\nc\\\r\n> d\r\n");
        List<Passage.Piece> pieces = note.passages().get(0).pieces();
        assertEquals(
                List.of(
                        new Passage.Verbatim("a", new Range(0, 1)),
                        new Passage.Break(false, new Range(1, 3)),
                        new Passage.Verbatim("b", new Range(3, 4)),
                        new Passage.Break(true, new Range(4, 8)),
                        new Passage.Verbatim("c\\", new Range(8, 10))),
                pieces);
        assertEquals(List.of("PARAGRAPH a⏎b c"), passages("> a\\\n> b\nc\n"));
    }

    @Test
    void aBreakAtTheStartStandsInItsOwnParagraph() {
        Note note = Notes.parse("a.md", "first\n\n\\\nsecond\n");
        assertEquals(
                List.of(new Passage.Break(true, new Range(7, 9)), new Passage.Verbatim("second", new Range(9, 15))),
                note.passages().get(1).pieces());
    }

    @Test
    void knowsWhatAPassageIs() {
        assertEquals(
                List.of(
                        "HEADING head",
                        "PARAGRAPH para",
                        "LIST_ITEM item",
                        "PARAGRAPH more",
                        "LIST_ITEM nested",
                        "LIST_ITEM task",
                        "PARAGRAPH quoted",
                        "TABLE_CELL h",
                        "TABLE_CELL c",
                        "PARAGRAPH before[^1]".replace("[^1]", "∅"),
                        "FOOTNOTE note",
                        "FOOTNOTE second"),
                passages(
                        "# head\n\npara\n\n- item\n\n  more\n  - nested\n- [ ] task\n\n> quoted\n\n| h |\n|---|\n| c |\n\nbefore[^1]\n\n"
                                + "[^1]: note\n\n    second\n"));
    }

    @Test
    void picturesAndInlineFootnotesArePassagesOfTheirOwn() {
        assertEquals(
                List.of("PARAGRAPH a ∅ b∅.", "ALTERNATIVE_TEXT the alt", "FOOTNOTE the note"),
                passages("a ![the *alt*](p.png) b^[the note].\n"));
        assertEquals(List.of("ALTERNATIVE_TEXT alt"), passages("![alt](p.png)\n"));
        assertEquals(List.of(), passages("![](p.png)\n\n<!-- x -->\n\n***\n"));
    }

    @Test
    void codeHtmlDefinitionsAndAlertMarkersAreNoProse() {
        assertEquals(List.of(), passages("```\ncode\n```\n\n    code\n\n<p>html</p>\n\n[a]: b.md \"title\"\n"));
        assertEquals(List.of("PARAGRAPH text"), passages("> [!NOTE]\n> text\n"));
    }

    @Test
    void placesTextInTableCells() {
        Note note = Notes.parse("a.md", "| `a\\|b` c \\| teh | x \\\\| y |\n|---|---|\n|d \\| &amp; **wrog**|\n");
        FactsHold.of(note);
        assertEquals(
                List.of("{a|b} c | teh", "x | y", "d | & wrog"),
                note.passages().stream().map(FactsHold::words).toList());
        Passage.Piece last = note.passages()
                .get(2)
                .pieces()
                .get(note.passages().get(2).pieces().size() - 1);
        assertEquals("wrog", note.text().slice(last.range()));
    }

    @Test
    void placesTextInATableBehindATabThatAListTookAPartOf() {
        Note note = Notes.parse("a.md", "- a | b\n  ---|---\n\tteh | `c` wrog\n");
        FactsHold.of(note);
        assertEquals(
                List.of("a", "b", "teh", "{c} wrog"),
                note.passages().stream().map(FactsHold::words).toList());
    }
}
