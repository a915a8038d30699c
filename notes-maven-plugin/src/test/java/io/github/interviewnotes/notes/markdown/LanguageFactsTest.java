package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note says of its languages. A passage is written as its language, a colon and its words. */
class LanguageFactsTest {

    private static List<String> passages(String markdown) {
        Note note = Notes.parse("a.md", markdown);
        FactsHold.of(note);
        return note.passages().stream()
                .map(passage ->
                        passage.language().map(language -> "'" + language + "'").orElse("-") + ": "
                                + FactsHold.words(passage))
                .toList();
    }

    @Test
    void anElementGivesItsLanguageToTheBlocksBetweenItsTags() {
        assertEquals(
                List.of("-: a", "'de': b", "'de': c", "'de': d", "'de': e", "'de': f", "-: g"),
                passages("a\n\n<div lang=\"de\">\n\nb\n\n# c\n\n- d\n\n> e\n\n| f |\n|---|\n\n</div>\n\ng\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<div LANG=de>⏎⏎a⏎⏎</DIV>⏎⏎b                                    |'de': a, -: b",
                "<div lang=' de '>⏎⏎a                                            |'de': a",
                "<div lang=de><div>⏎⏎a⏎⏎</div>⏎⏎b⏎⏎</div>⏎⏎c                 |'de': a, 'de': b, -: c",
                "<div lang=de>⏎⏎<div lang=fr>⏎⏎a⏎⏎</div>⏎⏎b⏎⏎</div>⏎⏎c      |'fr': a, 'de': b, -: c",
                "<div lang=de>⏎⏎<div lang=\"\">⏎⏎a⏎⏎</div></div>⏎⏎b           |'': a, -: b",
                "<div lang=de><section>⏎⏎a⏎⏎</div>⏎⏎b                          |'de': a, -: b",
                "<div lang=de></section>⏎⏎a                                     |'de': a",
                "<div lang=de></div>⏎⏎a                                         |-: a",
                "<img lang=de>⏎⏎a                                               |-: a",
                "<p lang=de>⏎⏎a                                                 |-: a",
                "> <div lang=de>⏎>⏎> a⏎⏎b                                      |'de': a, -: b",
                "<div lang=de>⏎⏎- a⏎⏎  </div>⏎⏎  b⏎⏎c                         |'de': a, 'de': b, 'de': c",
                "<!-- <div lang=de> -->⏎⏎a                                      |-: a",
            })
    void elementsNestAsInABrowser(String markdown, String expected) {
        assertEquals(expected, String.join(", ", passages(markdown.replace("⏎", "\n"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a <span lang=fr>mot *juste*</span> b|-: a {mot juste} b, 'fr': mot juste",
                "a <i lang=fr>mot</i> <q lang=de>Wort</q>|-: a {mot} {Wort}, 'fr': mot, 'de': Wort",
                "*a <span lang=fr>mot</span>* b|-: a {mot} b, 'fr': mot",
                "<span lang=fr>x `c` ![y](z.png)</span>|-: {x c }, 'fr': x {c} ∅, 'fr': y",
                "<span lang=fr>un <span>mot</span> là</span>|-: {un mot là}, 'fr': un ∅mot∅ là",
                "<span lang=fr>un <b lang=de>Wort</b></span>|-: {un Wort}, 'fr': un {Wort}, 'de': Wort",
                "<span lang=fr>un <b lang=fr>mot</b></span>|-: {un mot}, 'fr': un ∅mot∅",
                "a <span lang=\"\">qwzx</span>|-: a {qwzx}, '': qwzx",
                "a <span lang=fr>b|-: a ∅b",
                "a <span lang=fr></span> b|-: a {} b",
                "a <code lang=fr>mot</code>|-: a {mot}",
            })
    void wordsInAnotherLanguageAreAPassageOfTheirOwn(String markdown, String expected) {
        assertEquals(expected, String.join(", ", passages(markdown)));
    }

    @Test
    void foreignWordsAreKnownAsSuch() {
        Note note = Notes.parse("a.md", "a <span lang=fr>mot</span>");
        assertEquals(
                List.of(Passage.Kind.PARAGRAPH, Passage.Kind.FOREIGN_WORDS),
                note.passages().stream().map(Passage::kind).toList());
        assertEquals(
                new Passage.Opaque(Passage.Opaque.Kind.FOREIGN_WORDS, "mot", new Range(2, 26)),
                note.passages().get(0).pieces().get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lang: de|de",
                "lang: \"de-AT\"|de-AT",
                "lang: 'pt-BR' # where it was written|pt-BR",
                "lang : de #x|de",
                "title: x⏎lang: de|de",
                "lang: no words|no words",
                "lang: [de, en]|[de, en]",
                "lang: C# |C#",
            })
    void frontMatterSaysTheLanguageOfTheNote(String member, String expected) {
        Note note = Notes.parse("a.md", "---\n" + member.replace("⏎", "\n") + "\n---\n\na\n");
        LanguageMark mark = note.language().orElseThrow();
        assertEquals(expected, mark.tag());
        assertEquals(expected, note.text().slice(mark.range()));
        assertEquals(Optional.empty(), note.passages().get(0).language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"language: de", "lang:", "lang: # de", "x:\n  lang: de", "# lang: de\nx: y", "lang:de"})
    void otherFrontMatterSaysNothingOfIt(String member) {
        assertEquals(
                Optional.empty(),
                Notes.parse("a.md", "---\n" + member + "\n---\n\na\n").language());
    }

    @Test
    void aKeyOutsideFrontMatterIsText() {
        assertEquals(
                Optional.empty(),
                Notes.parse("a.md", "x\n\n---\nlang: de\n---\n").language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div lang=de>\n\na\n\n", "</div>\n\n", "<span lang=de>a ", "<b lang=x><b lang=y>", "a</b> "})
    void hostileMarksTakeBoundedTime(String unit) {
        String markdown = unit.repeat(400_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Notes.parse("a.md", markdown));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Notes.parse("a.md", markdown + "</span></b>".repeat(9_000)));
    }
}
