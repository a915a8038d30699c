package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.References;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** What is true of the facts of every note, whatever it holds. */
final class FactsHold {

    private final Note note;

    private FactsHold(Note note) {
        this.note = note;
    }

    static void of(Note note) {
        FactsHold facts = new FactsHold(note);
        facts.checkSection(note.outline().root());
        assertEquals(new Range(0, note.text().length()), note.outline().root().range());
        note.outline().headings().forEach(facts::checkHeading);
        facts.checkAnchors();
        note.references().links().forEach(facts::checkLink);
        note.references().images().forEach(facts::checkImage);
        note.references().definitions().forEach(facts::checkDefinition);
        note.references().undefined().forEach(facts::checkUndefined);
        note.fences().forEach(facts::checkFence);
        note.prompts().forEach(facts::checkPrompt);
        note.passages().forEach(facts::checkPassage);
        note.suppressions().forEach(facts::checkSuppression);
        note.language().ifPresent(facts::checkLanguage);
        facts.checkOrder();
    }

    private String slice(Range range) {
        assertTrue(
                range.end() <= note.text().length(),
                () -> range + " of " + note.text().length());
        return note.text().slice(range);
    }

    private void checkSection(Section section) {
        Range range = section.range();
        int at = range.start();
        slice(range);
        if (section.heading().isPresent()) {
            Heading heading = section.heading().get();
            assertTrue(range.contains(heading.range()));
            assertEquals(heading.level(), section.level());
            at = heading.range().end();
        }
        for (Block block : section.blocks()) {
            assertTrue(block.range().start() >= at, () -> "out of order: " + block);
            assertTrue(range.contains(block.range()), () -> section + " " + block);
            checkBlock(block);
            at = block.range().end();
        }
        for (Section child : section.children()) {
            assertTrue(child.level() > section.level());
            assertTrue(child.range().start() >= at, () -> "out of order: " + child);
            assertTrue(range.contains(child.range()));
            checkSection(child);
            at = child.range().end();
        }
    }

    private void checkBlock(Block block) {
        String slice = slice(block.range());
        assertTrue(block.words() >= 0);
        if (block instanceof Block.Code code) {
            assertTrue(note.fences().contains(code.fence()));
            return;
        }
        assertTrue(!slice.matches("(?s)[ \\t\\n\\r].*|.*[ \\t\\n\\r]"), slice);
        assertTrue(!slice.isEmpty(), block::toString);
        if (block instanceof Block.Listing listing) {
            int at = block.range().start();
            int words = 0;
            for (Block.Item item : listing.items()) {
                assertTrue(item.range().start() >= at);
                assertTrue(block.range().contains(item.range()));
                at = item.range().end();
                words += item.words();
            }
            assertEquals(words, listing.words());
        }
    }

    private void checkHeading(Heading heading) {
        String slice = slice(heading.range());
        assertTrue(heading.range().contains(heading.textRange()), heading::toString);
        assertTrue(slice.startsWith("#") || slice.stripTrailing().matches("(?s).*[=-]"), slice);
        assertTrue(slice(heading.textRange()).isEmpty() || !heading.text().contains("\n"));
    }

    private void checkAnchors() {
        for (Anchor anchor : note.outline().anchors()) {
            String slice = slice(anchor.range());
            if (anchor.kind() == Anchor.Kind.EXPLICIT && !slice.contains("\n") && !slice.contains("\r")) {
                assertEquals(anchor.id(), Parser.unescapeEntities(slice, true));
            }
        }
    }

    private void checkLink(Link link) {
        String slice = slice(link.range());
        String written = slice(link.targetRange());
        assertTrue(link.range().contains(link.targetRange()));
        switch (link.kind()) {
            case INLINE -> {
                assertTrue(slice.startsWith("[") && slice.endsWith(")"), slice);
                checkDestination(written, link.target().written());
            }
            case REFERENCE -> assertTrue(slice.startsWith("[") && slice.endsWith("]"), slice);
            // between pointy brackets nothing is an escape
            case AUTOLINK ->
                assertTrue(
                        link.target().written().endsWith(slice.startsWith("<") ? written : unescaped(written)), slice);
            case HTML -> assertEquals(link.range(), link.targetRange());
        }
    }

    private void checkImage(Image image) {
        String slice = slice(image.range());
        assertTrue(image.range().contains(image.targetRange()));
        switch (image.kind()) {
            case INLINE -> {
                assertTrue(slice.startsWith("![") && slice.endsWith(")"), slice);
                checkDestination(slice(image.targetRange()), image.target().written());
            }
            case REFERENCE -> assertTrue(slice.startsWith("![") && slice.endsWith("]"), slice);
            default -> assertEquals(image.range(), image.targetRange());
        }
    }

    private static void checkDestination(String written, String destination) {
        assertEquals(destination, unescaped(written));
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean escape = written.charAt(i) == '\\'
                    && i + 1 < written.length()
                    && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(written.charAt(i + 1)) >= 0;
            if (escape) {
                i++;
                text.append(written.charAt(i) == '&' ? "\0" : String.valueOf(written.charAt(i)));
            } else {
                text.append(written.charAt(i));
            }
        }
        return Parser.unescapeEntities(text.toString(), true).replace('\0', '&');
    }

    private void checkDefinition(References.Definition definition) {
        String slice = slice(definition.range());
        assertTrue(slice.startsWith("["), slice);
        assertTrue(definition.range().contains(definition.targetRange()));
        checkDestination(slice(definition.targetRange()), definition.target().written());
    }

    private void checkUndefined(References.Undefined undefined) {
        String slice = slice(undefined.range());
        assertTrue(slice.startsWith("[") && slice.endsWith("]"), slice);
    }

    private void checkFence(Fence fence) {
        String slice = slice(fence.range());
        String opening = slice(fence.openingRange());
        assertTrue(fence.range().contains(fence.openingRange()));
        assertTrue(slice.startsWith("```") || slice.startsWith("~~~"), slice);
        assertTrue(opening.endsWith(fence.info()));
        assertTrue(fence.info().contains(fence.language()));
        String[] code = fence.code().split("\n", -1);
        assertEquals(code.length - 1, fence.lines().size());
        int at = fence.openingRange().end();
        for (int i = 0; i < fence.lines().size(); i++) {
            Range line = fence.lines().get(i);
            assertTrue(line.start() >= at, () -> "line " + line + " in " + fence.range());
            assertTrue(fence.range().contains(line));
            assertEquals(code[i], slice(line));
            at = line.end();
        }
    }

    private void checkPrompt(Prompt prompt) {
        slice(prompt.answerRange());
        assertTrue(note.outline().headings().contains(prompt.heading()));
        assertEquals(prompt.heading().range().end(), prompt.answerRange().start());
    }

    private void checkPassage(Passage passage) {
        int at = 0;
        for (Passage.Piece piece : passage.pieces()) {
            String slice = slice(piece.range());
            int start = at;
            assertTrue(piece.range().start() >= start, () -> piece + " starts before " + start);
            at = piece.range().end();
            if (piece instanceof Passage.Verbatim verbatim) {
                assertEquals(verbatim.text(), slice);
                assertTrue(!slice.isEmpty() && !slice.contains("\n") && !slice.contains("\r"));
            } else if (piece instanceof Passage.Replaced replaced) {
                assertTrue(slice.startsWith("&") && slice.endsWith(";"), piece::toString);
                assertTrue(!replaced.text().isEmpty());
            } else if (piece instanceof Passage.Break) {
                assertTrue(slice.endsWith("\n") || slice.endsWith("\r") || slice.matches("(?s)<[bB][rR].*>"), slice);
            } else {
                assertTrue(!slice.isEmpty(), piece::toString);
            }
        }
    }

    private void checkLanguage(LanguageMark mark) {
        assertEquals(mark.tag(), slice(mark.range()));
    }

    private void checkSuppression(Suppression suppression) {
        assertTrue(slice(suppression.range()).startsWith("<!--"));
    }

    private void checkOrder() {
        assertOrdered(note.references().links().stream().map(Link::range));
        assertOrdered(note.references().images().stream().map(Image::range));
        assertOrdered(note.references().definitions().stream().map(References.Definition::range));
        assertOrdered(note.references().undefined().stream().map(References.Undefined::range));
        assertOrdered(note.fences().stream().map(Fence::range));
        assertOrdered(note.outline().anchors().stream().map(Anchor::range));
        assertOrdered(note.outline().headings().stream().map(Heading::range));
        assertOrdered(note.prompts().stream().map(Prompt::answerRange));
        assertOrdered(note.suppressions().stream().map(Suppression::range));
    }

    private static void assertOrdered(Stream<Range> ranges) {
        List<Range> given = ranges.toList();
        assertEquals(given.stream().sorted().toList(), given);
    }

    /** Returns what a note says, without where: two notes that differ in line ends only say the same. */
    static List<String> said(Note note) {
        List<String> said = new ArrayList<>();
        note.outline().headings().forEach(h -> said.add(h.level() + " " + h.text() + " " + h.slug()));
        note.outline()
                .root()
                .flattened()
                .forEach(s -> said.add(s.level() + " " + s.words() + " "
                        + s.blocks().stream()
                                .map(b -> b.getClass().getSimpleName())
                                .toList()));
        note.outline().anchors().forEach(a -> said.add(a.kind() + " " + a.id()));
        note.references().links().forEach(l -> said.add(l.kind() + " " + l.target() + " " + l.text()));
        note.references().images().forEach(i -> said.add(i.kind() + " " + i.target() + " " + i.alt()));
        note.references().definitions().forEach(d -> said.add(d.label() + " " + d.target() + " " + d.used()));
        note.references().undefined().forEach(u -> said.add(u.label()));
        note.fences().forEach(f -> said.add(f.info() + " " + f.attributes() + " " + f.code() + f.closed()));
        note.prompts().forEach(p -> said.add(p.id() + p.question() + p.level() + p.tags() + p.answerWords()));
        note.passages().forEach(p -> said.add(p.kind() + " " + p.language() + " " + words(p)));
        said.add("language " + note.language().map(LanguageMark::tag));
        note.suppressions().forEach(s -> said.add(s.scope() + " " + s.rules() + s.reason()));
        return said;
    }

    /** Returns a passage as a line: what is not read as it stands in brackets. */
    static String words(Passage passage) {
        StringBuilder words = new StringBuilder();
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Verbatim verbatim) {
                words.append(verbatim.text());
            } else if (piece instanceof Passage.Replaced replaced) {
                words.append(replaced.text());
            } else if (piece instanceof Passage.Opaque opaque) {
                words.append('{').append(opaque.text()).append('}');
            } else if (piece instanceof Passage.Break lineBreak) {
                words.append(lineBreak.hard() ? "⏎" : " ");
            } else {
                words.append("∅");
            }
        }
        return words.toString();
    }
}
