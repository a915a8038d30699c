package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.References;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFactsTest {

    private static List<String> links(String markdown) {
        Note note = Notes.parse("a.md", markdown);
        return note.references().links().stream()
                .map(link -> describe(note, link))
                .toList();
    }

    private static String describe(Note note, Link link) {
        return String.join(
                "|",
                link.kind().toString(),
                link.target().written(),
                link.text(),
                note.text().slice(link.range()),
                note.text().slice(link.targetRange()));
    }

    private static List<String> images(String markdown) {
        Note note = Notes.parse("a.md", markdown);
        return note.references().images().stream()
                .map(image -> describe(note, image))
                .toList();
    }

    private static String describe(Note note, Image image) {
        return String.join(
                "|",
                image.kind().toString(),
                image.target().written(),
                image.alt().orElse("none"),
                note.text().slice(image.range()),
                note.text().slice(image.targetRange()));
    }

    @Test
    void findsInlineLinks() {
        assertEquals(List.of("INLINE|b.md#c|a x|[a *x*](b.md#c \"t\")|b.md#c"), links("see [a *x*](b.md#c \"t\")."));
        assertEquals(List.of("INLINE|b c|a|[a](<b c>)|b c"), links("[a](<b c>)"));
        assertEquals(List.of("INLINE|b(c)*d|a|[a](b(c)\\*d)|b(c)\\*d"), links("[a](b(c)\\*d)"));
        assertEquals(List.of("INLINE|b&c|a|[a](b&amp;c)|b&amp;c"), links("[a](b&amp;c)"));
        assertEquals(List.of("INLINE||a|[a]()|"), links("[a]()"));
        assertEquals(List.of("INLINE||a|[a](<>)|"), links("[a](<>)"));
        assertEquals(List.of("INLINE|b|](|[`](`](b)|b"), links("[`](`](b)"));
        assertEquals(List.of(), links("`[a](b)` \\[a](b)\n\n    [a](b)\n\n```\n[a](b)\n```\n"));
    }

    @Test
    void findsADestinationOnAnotherLineOfAQuote() {
        assertEquals(List.of("INLINE|b|a x|[a\n> x](\n> b\n> 't')|b"), links("> [a\n> x](\n> b\n> 't')\n"));
    }

    @Test
    void findsReferences() {
        String definition = "\n\n[x]: y.md\n";
        assertEquals(List.of("REFERENCE|y.md|a|[a][x]|[a][x]"), links("[a][x]" + definition));
        assertEquals(List.of("REFERENCE|y.md|X|[X][]|[X][]"), links("[X][]" + definition));
        assertEquals(List.of("REFERENCE|y.md|x|[x]|[x]"), links("[x]" + definition));
    }

    @Test
    void findsAddresses() {
        assertEquals(List.of("AUTOLINK|https://a.b|https://a.b|<https://a.b>|https://a.b"), links("<https://a.b>"));
        assertEquals(List.of("AUTOLINK|mailto:x@y.z|x@y.z|<x@y.z>|x@y.z"), links("<x@y.z>"));
        assertEquals(
                List.of("AUTOLINK|https://a.b/c_d|https://a.b/c_d|https://a.b/c_d|https://a.b/c_d"),
                links("(see https://a.b/c_d)."));
        assertEquals(List.of("AUTOLINK|http://www.a.b|www.a.b|www.a.b|www.a.b"), links("go to www.a.b!"));
        assertEquals(
                List.of("AUTOLINK|https://a.b/?c=d&e|https://a.b/?c=d&e|https://a.b/?c=d&amp;e|https://a.b/?c=d&amp;e"),
                links("x \\* &copy; https://a.b/?c=d&amp;e y"));
        assertEquals(List.of(), links("redis://localhost:6379/0 or foo@bar or example.com or `https://a.b`"));
        assertEquals(1, links("[https://a.b](https://c.d)").size());
        assertEquals(List.of(), links("![https://a.b](x.png)"));
    }

    @Test
    void findsRawHtml() {
        assertEquals(List.of("HTML|a.md?x&y||a.md?x&amp;y|a.md?x&amp;y"), links("x <A HREF='a.md?x&amp;y'>b</A>"));
        assertEquals(List.of("HTML|a.md||a.md|a.md"), links("<p>\n<a title=\">\" href=a.md>b</a>\n</p>"));
        assertEquals(List.of("HTML|||" + "|"), links("<a href=\"\">b</a>"));
        assertEquals(
                List.of(),
                links("<!-- <a href=\"a.md\"> -->\n\n<script>\n'<a href=\"b.md\">'\n</script>\n\n</a href=\"c.md\">"));
    }

    @Test
    void findsImages() {
        assertEquals(List.of("INLINE|p.png|a x|![a *x*](p.png)|p.png"), images("![a *x*](p.png)"));
        assertEquals(List.of("INLINE|p.png||![](p.png)|p.png"), images("![](p.png)"));
        assertEquals(List.of("REFERENCE|p.png|x|![x]|![x]"), images("![x]\n\n[x]: p.png\n"));
        assertEquals(
                List.of("HTML_IMAGE|p.png|a \"b\"|p.png|p.png"), images("<img alt=\"a &quot;b&quot;\" src=\"p.png\">"));
        assertEquals(List.of("HTML_IMAGE|p.png||p.png|p.png"), images("x <img src=p.png alt=''>"));
        assertEquals(List.of("HTML_IMAGE|p.png||p.png|p.png"), images("x <img alt src=p.png>"));
        assertEquals(List.of("HTML_IMAGE|p.png|none|p.png|p.png"), images("<img src='p.png'/>"));
        assertEquals(
                List.of("HTML_SOURCE|v.mp4|none|v.mp4|v.mp4", "HTML_SOURCE|w.mp4|none|w.mp4|w.mp4"),
                images("<video src=v.mp4><source src=\"w.mp4\"></video>"));
        assertEquals(
                List.of(
                        "HTML_SOURCE|a,b.png|none|a,b.png|a,b.png",
                        "HTML_SOURCE|c.png|none|c.png|c.png",
                        "HTML_SOURCE|d.png|none|d.png|d.png"),
                images("<source srcset=\" a,b.png 1x, c.png,\n  d.png 2x\">"));
        assertEquals(List.of("INLINE|p.png|alt|![alt](p.png)|p.png"), images("[![alt](p.png)](a.md)"));
        assertEquals(List.of("INLINE|a.md|alt|[![alt](p.png)](a.md)|a.md"), links("[![alt](p.png)](a.md)"));
    }

    @Test
    void placesWhatStandsInTables() {
        String table = "| a |\n|---|\n| `x\\|y` [b \\| c](d\\|e.md) ![f](g.png) [h][none] [^1] |\n";
        assertEquals(List.of("INLINE|d|e.md|b | c|[b \\| c](d\\|e.md)|d\\|e.md"), links(table));
        assertEquals(List.of("INLINE|g.png|f|![f](g.png)|g.png"), images(table));
        Note note = Notes.parse("a.md", table);
        References.Undefined undefined = note.references().undefined().get(0);
        assertEquals("[h][none]", note.text().slice(undefined.range()));
        assertEquals(
                "[^1]", note.text().slice(note.references().undefined().get(1).range()));
    }

    @Test
    void findsDefinitionsAndWhetherTheyAreUsed() {
        Note note = Notes.parse(
                "a.md",
                "[Used][A] and ![x][b]\n\n[a]: <p q.md> 'title'\n[B]:\n  r.md\n[c]: s.md\n[A]: t.md\n> [d]: u.md\n");
        List<References.Definition> definitions = note.references().definitions();
        assertEquals(
                List.of(
                        "a|p q.md|p q.md|true",
                        "B|r.md|r.md|true",
                        "c|s.md|s.md|false",
                        "A|t.md|t.md|true",
                        "d|u.md|u.md|false"),
                definitions.stream()
                        .map(d -> d.label() + "|" + d.target().written() + "|"
                                + note.text().slice(d.targetRange()) + "|" + d.used())
                        .toList());
        assertEquals(
                "[a]: <p q.md> 'title'", note.text().slice(definitions.get(0).range()));
        assertEquals("[B]:\n  r.md", note.text().slice(definitions.get(1).range()));
        assertEquals("[d]: u.md", note.text().slice(definitions.get(4).range()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "see [text][label] here|label|[text][label]",
                "see [label][] here|label|[label][]",
                "an image ![text][label]|label|[text][label]",
                "[a *b*][the label]|the label|[a *b*][the label]",
                "a footnote[^1]|^1|[^1]",
                "[text][^my-note]|^my-note|[^my-note]",
                "two footnotes[^1][^defined]|^1|[^1]",
                "two footnotes[^defined][^1]|^1|[^1]",
            })
    void findsReferencesWithoutADefinition(String markdown, String label, String slice) {
        Note note = Notes.parse("a.md", markdown + "\n\n[^defined]: it\n");
        References.Undefined undefined = note.references().undefined().get(0);
        assertEquals(1, note.references().undefined().size());
        assertEquals(label, undefined.label());
        assertEquals(slice, note.text().slice(undefined.range()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[label]",
                "[ ] [x]",
                "a footnote[^text]",
                "[^1][]",
                "letters [^a-z], [^0-9a-f], [^a-z_-], [^а-я], [^!], [^ ] and [^]",
                "`code[^1]` and \\[^1]",
                "`[text][label]`",
                "[text][]",
                "[foo][bar][baz]",
                "\\[text][label]",
                "[text] [label]",
                "<a title='[text][label]'>",
            })
    void findsNoReferenceInWhatIsNone(String markdown) {
        Note note = Notes.parse("a.md", markdown + "\n\n[text]: x\n[baz]: y\n[^text]: z\n");
        assertEquals(List.of(), note.references().undefined());
    }
}
