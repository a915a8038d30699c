package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineFactsTest {

    private static Section root(String markdown) {
        return Notes.parse("a.md", markdown).outline().root();
    }

    private static Block only(String markdown) {
        List<Block> blocks = root(markdown).blocks();
        assertEquals(1, blocks.size(), blocks::toString);
        return blocks.get(0);
    }

    private static String tree(Section section) {
        StringBuilder tree =
                new StringBuilder(section.heading().map(Heading::text).orElse("root"));
        if (!section.children().isEmpty()) {
            tree.append(section.children().stream().map(OutlineFactsTest::tree).toList());
        }
        return tree.toString();
    }

    @Test
    void nestsSectionsByLevelEvenWhereOneIsSkipped() {
        assertEquals("root[A[B[C], D], E[F], G]", tree(root("# A\n## B\n#### C\n## D\n# E\n### F\n# G\n")));
        assertEquals("root[B, A]", tree(root("## B\n# A\n")));
        assertEquals("root", tree(root("")));
    }

    @Test
    void aSectionReachesToItsLastBlock() {
        Note note = Notes.parse("a.md", "before\n\n# A\n\none\n\n## B\n\n- two\n  - three\n\n[x]: y\n\n# C\n\n\n");
        BiFunction<Section, Integer, Section> child =
                (section, index) -> section.children().get(index);
        Section root = note.outline().root();
        assertEquals(note.text().length(), root.range().end());
        assertEquals("# A\n\none\n\n## B\n\n- two\n  - three\n\n[x]: y", slice(note, child.apply(root, 0)));
        assertEquals("## B\n\n- two\n  - three\n\n[x]: y", slice(note, child.apply(child.apply(root, 0), 0)));
        assertEquals("# C", slice(note, child.apply(root, 1)));
    }

    private static String slice(Note note, Section section) {
        return note.text().slice(section.range());
    }

    @Test
    void aHeadingInAQuoteOrListDividesNothing() {
        assertEquals("root[A]", tree(root("> # Q\n\n- # L\n\n# A\n")));
    }

    @Test
    void theTitleIsTheFirstHeadingOfLevelOne() {
        assertEquals(
                "T",
                Notes.parse("a.md", "## A\n\n# T\n\n# U\n")
                        .title()
                        .orElseThrow()
                        .text());
        assertTrue(Notes.parse("a.md", "## A\n").title().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Text|# Text|Text|Text",
                "  ##  Text ##  |##  Text ##|Text|Text",
                "# *a* `b` [c](d) <b>e</b>&amp;\\*|# *a* `b` [c](d) <b>e</b>&amp;\\*|*a* `b` [c](d) <b>e</b>&amp;\\*|a b c e&*",
                "One\ntwo\n---|One\ntwo\n---|One\ntwo|One two",
                "##|##||",
                "# #|# #||",
                "# a\\#|# a\\#|a\\#|a#",
                "#\tTab|#\tTab|Tab|Tab",
            })
    void placesAHeadingAndItsText(String example) {
        String[] parts = example.split("\\|", -1);
        Note note = Notes.parse("a.md", "x\n\n" + parts[0] + "\n");
        Heading heading = note.outline().headings().get(0);
        assertEquals(parts[1], note.text().slice(heading.range()));
        assertEquals(parts[2], note.text().slice(heading.textRange()));
        assertEquals(parts[3], heading.text());
    }

    @Test
    void countsWordsOfProseOnly() {
        assertEquals(4, only("A `code span` — *emphasis*.\n").words());
        assertEquals(3, only("- one\n- two\n\n      code block\n\n  > three\n").words());
        assertEquals(
                2,
                only("Two[^1] words\\\n![not this](x.png) <!-- nor this -->\n").words());
        assertEquals(0, only("![a picture](x.png)\n").words());
        assertEquals(1, only("un**believ**able\n").words());
        assertEquals(2, only("one<br>two\n").words());
        assertEquals(4, only("| a | b |\n|---|---|\n| c | d |\n").words());
        assertEquals(2, only("> [!TIP]\n> two words\n").words());
        assertEquals(1, only("https://example.com/a-b?c=d\n").words());
        assertEquals(0, only("<p>no prose</p>\n").words());
    }

    @Test
    void readsListsAndTheirItems() {
        Block.Listing list = (Block.Listing) only("1. one\n   - nested word\n2. two\n");
        assertTrue(list.ordered());
        assertEquals(List.of(3, 1), list.items().stream().map(Block.Item::words).toList());
        assertEquals(4, list.words());
    }

    @Test
    void readsTables() {
        Block.Table table = (Block.Table) only("| a | b |\n|---|---|\n| c |\n| d | e | f |\n");
        assertEquals(2, table.columns());
        assertEquals(2, table.rows());
        assertEquals(0, ((Block.Table) only("| a |\n|---|\n")).rows());
    }

    @Test
    void readsAlertsAsGitHubShowsThem() {
        assertEquals(Optional.of("note"), alert("> [!NOTE]\n> text"));
        assertEquals(Optional.of("warning"), alert("> [!Warning]  \n> text"));
        assertEquals(Optional.of("tip"), alert("> [!TIP]\n>\n> text"));
        assertEquals(Optional.empty(), alert("> [!NOTE] text"));
        assertEquals(Optional.empty(), alert("> [!NOTE]"));
        assertEquals(Optional.empty(), alert("> [!OTHER]\n> text"));
        assertEquals(Optional.empty(), alert("> \\[!NOTE]\n> text"));
        assertEquals(Optional.empty(), alert("> **[!NOTE]**\n> text"));
    }

    private static Optional<String> alert(String markdown) {
        return ((Block.Quote) only(markdown)).alert();
    }

    @Test
    void knowsEachKindOfBlock() {
        Section root = root("p\n\n- l\n\n| t |\n|---|\n\n```\n```\n\n    i\n\n> q\n\n<div>\n\n---\n\n[^f]: text\n");
        assertEquals(
                List.of(
                        "Paragraph",
                        "Listing",
                        "Table",
                        "Code",
                        "IndentedCode",
                        "Quote",
                        "Html",
                        "ThematicBreak",
                        "Footnote"),
                root.blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList());
        assertEquals("f", ((Block.Footnote) root.blocks().get(8)).label());
    }

    @Test
    void findsAnchorsOfHeadingsAndOfRawHtml() {
        Note note = Notes.parse(
                "a.md",
                "# A b\n\n<a id=\"one\"></a> <a name='two'>x</a> <span id=three>y</span>\n\n<div\n  ID = \"f&amp;r\" title=\"<p id='no'>\">\n"
                        + "<!-- <p id=\"no\"> --><input name=\"no\"><p id=\"\">\n</div>\n\n`<a id=\"no\">`\n\n    <a id=\"no\">\n\n## A b\n");
        List<Anchor> anchors = note.outline().anchors();
        assertEquals(
                List.of("a-b", "one", "two", "three", "f&r", "a-b-1"),
                anchors.stream().map(Anchor::id).toList());
        assertEquals("two", note.text().slice(anchors.get(2).range()));
        assertEquals("f&amp;r", note.text().slice(anchors.get(4).range()));
        assertEquals(
                Anchor.Kind.EXPLICIT, note.outline().anchor("f&r").orElseThrow().kind());
    }

    @Test
    void anAttributeInAQuoteIsFoundBehindItsMarker() {
        Note note = Notes.parse("a.md", "> x <a\n> id=\"one\n> two\">y</a>\n");
        Anchor anchor = note.outline().anchors().get(0);
        assertEquals("one\n> two", note.text().slice(anchor.range()));
    }

    @Test
    void frontMatterIsNoPartOfTheNote() {
        Note note = Notes.parse("a.md", "---\ntitle: [x](y.md)\nlist:\n  - a: b\n# comment\n---\n\n# T\n\n[l](m.md)\n");
        assertEquals(
                List.of("T"),
                note.outline().headings().stream().map(Heading::text).toList());
        assertEquals(List.of(), note.outline().root().blocks());
        assertEquals(1, note.references().links().size());
        assertEquals(2, note.passages().size());
        Position heading =
                note.text().position(note.outline().headings().get(0).range().start());
        assertEquals(new Position(8, 1), heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\n\n# T\n\n---\n", "---\n# T\n---\n", "---\ntitle: x\n\n# T\n", "x\n---\na: b\n---\n# T\n"})
    void aRuleAtTheStartIsNoFrontMatter(String markdown) {
        Note note = Notes.parse("a.md", markdown);
        assertTrue(note.outline().headings().stream()
                .anyMatch(heading -> heading.text().equals("T")));
    }
}
