package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceFactsTest {

    private static Fence only(Note note) {
        assertEquals(1, note.fences().size());
        return note.fences().get(0);
    }

    private static Note parse(String markdown) {
        return Notes.parse("a.md", markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "python|python|{}",
                "python session=shop fragment|python|{session=shop, fragment=}",
                "text output ellipsis|text|{output=, ellipsis=}",
                "python needs=django>=6.0,drf|python|{needs=django>=6.0,drf}",
                "sh title=\"a b=c\" x='d \"e\"' y=|sh|{title=a b=c, x=d \"e\", y=}",
                "sh a=1 a=2|sh|{a=1}",
                "c++|c++|{}",
                "C#|C#|{}",
                "objective-c|objective-c|{}",
                "rust,ignore|rust,ignore|{}",
                "json,title=\"x, y\",linenos|json|{title=x, y, linenos=}",
                "rust,ignore title=x|rust,ignore|{title=x}",
                ",title=x|``|{title=x}",
                "title=\"x y\"|``|{title=x y}",
                "{.yaml .annotate}|``|{.yaml=, .annotate=}",
                "{ .yaml a=\"b\" }|``|{.yaml=, a=b}",
                "python {1,3}|python|{{1,3}=}",
                "a\\*b|a\\*b|{}",
                "``|``|{}",
            })
    void readsTheInfoString(String info, String language, String attributes) {
        Fence fence = only(parse("~~~ " + info + "  \ncode\n~~~\n"));
        assertEquals(info, fence.info());
        assertEquals(language, fence.language());
        assertEquals(attributes, fence.attributes().toString());
    }

    @Test
    void placesItsLinesInListsAndQuotes() {
        Note note = parse("- x\n\n  ```python a\n  a = 1\n\n    b\n  \n  ```\n- y\n");
        Fence fence = only(note);
        assertEquals("a = 1\n\n  b\n\n", fence.code());
        assertEquals(List.of("a = 1", "", "  b", ""), lines(note, fence));
        assertEquals(List.of(4, 5, 6, 7), numbers(note, fence));
        assertEquals("```python a\n  a = 1\n\n    b\n  \n  ```", note.text().slice(fence.range()));
        assertEquals("```python a", note.text().slice(fence.openingRange()));

        Note quote = parse("> ~~~\n> a\n>\n>  b\n> ~~~\n");
        assertEquals("a\n\n b\n", only(quote).code());
        assertEquals(List.of("a", "", " b"), lines(quote, only(quote)));
    }

    private static List<String> lines(Note note, Fence fence) {
        return fence.lines().stream().map(note.text()::slice).toList();
    }

    private static List<Integer> numbers(Note note, Fence fence) {
        return fence.lines().stream()
                .map(line -> note.text().lineAt(line.start()))
                .toList();
    }

    @Test
    void aTabOfWhichTheListTookAPartIsCode() {
        Note note = parse("- ```\n\ta\n  \tb\n  ```\n");
        Fence fence = only(note);
        assertEquals("\ta\n\tb\n", fence.code());
        assertEquals(List.of("\ta", "\tb"), lines(note, fence));
    }

    @Test
    void anIndentedFenceTakesItsIndentationFromTheCode() {
        Note note = parse("  ```\n    a\n b\n  ```");
        assertEquals("  a\nb\n", only(note).code());
        assertEquals(List.of("  a", "b"), lines(note, only(note)));
        assertEquals("```", note.text().slice(only(note).openingRange()));
    }

    @Test
    void lineEndsOfAnyKindAreLineFeedsInTheCode() {
        Note note = parse("```\r\na\r\n\r\nb\r\n```\r\n");
        assertEquals("a\n\nb\n", only(note).code());
        assertEquals(List.of("a", "", "b"), lines(note, only(note)));
        assertEquals("a\nb\n", only(parse("```\ra\rb\r```")).code());
    }

    @Test
    void isClosedByAFenceOfItsOwnKindOnly() {
        assertTrue(only(parse("```\n```")).closed());
        assertTrue(only(parse("````\n```\n`````  \n")).closed());
        assertFalse(only(parse("```\n~~~\n")).closed());
        assertFalse(only(parse("```\n``` x\n")).closed());
        assertFalse(only(parse("````\n```\n")).closed());
        assertFalse(only(parse("```")).closed());
    }

    @Test
    void anUnclosedFenceReachesToTheEndOfTheNoteOrItsContainer() {
        Note open = parse("text\n\n```python\na\n\n# no heading\n");
        assertFalse(only(open).closed());
        assertEquals(
                "```python\na\n\n# no heading", open.text().slice(only(open).range()));
        assertEquals(0, open.outline().headings().size());

        Note quoted = parse("> ```\n> a\n\n# heading\n");
        assertFalse(only(quoted).closed());
        assertEquals("```\n> a", quoted.text().slice(only(quoted).range()));
        assertEquals(1, quoted.outline().headings().size());

        Note listed = parse("- ```\n  a\n\nb\n\n```\nc\n```\n");
        assertEquals(
                List.of(false, true),
                listed.fences().stream().map(Fence::closed).toList());
        assertEquals("a\n\n", listed.fences().get(0).code());
    }

    @Test
    void anEmptyFenceHasNoLines() {
        Note note = parse("```text\n```\n");
        assertEquals("", only(note).code());
        assertEquals(List.of(), only(note).lines());
        assertEquals("```text\n```", note.text().slice(only(note).range()));
    }

    @Test
    void findsFencesAtAnyDepthInOrder() {
        Note note = parse("```a\n```\n\n1. - > ```b\n\n```c\n```\n\n[^1]: x\n\n    ```d\n    ```\n");
        assertEquals(
                List.of("a", "b", "c", "d"),
                note.fences().stream().map(Fence::language).toList());
    }
}
