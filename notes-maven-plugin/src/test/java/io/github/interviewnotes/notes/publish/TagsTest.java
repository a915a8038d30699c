package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the structure tree of this repository's PDF, and the elements of its EPUB, against the notes, one for one: what PDF/UA leaves to
 * people (Matterhorn Protocol 1.1, checkpoints 01, 09, 13 to 16), as far as the notes say what each thing is.
 */
class TagsTest {

    private static final Set<String> EMPTY = Set.of("BlockQuote", "L", "LI", "Table", "THead", "TBody", "TR");

    private static TagTree book;

    @BeforeAll
    static void read() throws Exception {
        book = TagTree.of(RealBook.folder().resolve("book.pdf"));
    }

    @Test
    void everythingInANoteHasItsTagInThePdf() {
        List<List<String>> chapters = chapters().stream()
                .map(chapter -> {
                    List<String> tags = new ArrayList<>();
                    tags(chapter, tags);
                    return tags;
                })
                .toList();
        compare(chapters, tag -> true);
    }

    @Test
    void everythingInANoteHasItsElementInTheEpub() throws Exception {
        List<List<String>> chapters = new EpubPages(RealBook.folder().resolve("book.epub"))
                .chapters().stream().map(EpubTags::of).toList();
        // bullets and numbers are the reading system's
        compare(chapters, tag -> !tag.startsWith("Lbl "));
    }

    private static void compare(List<List<String>> chapters, Predicate<String> asked) {
        Notebook notebook = Library.load(RealBook.NOTES);
        List<NotePath> paths = new ReadingOrder(notebook).paths();
        assertEquals(paths.size(), chapters.size());
        NotePath index = notebook.index().orElseThrow().note().path();
        for (int i = 0; i < paths.size(); i++) {
            Note note = notebook.note(paths.get(i)).orElseThrow();
            List<String> expected = NoteTags.of(note).stream().filter(asked).toList();
            List<String> actual = chapters.get(i);
            if (note.path().equals(index)) {
                // a book names its chapters where the index names files
                expected = expected.stream().map(TagsTest::type).toList();
                actual = actual.stream().map(TagsTest::type).toList();
            }
            assertSame(note.path().value(), expected, actual);
        }
    }

    private static String type(String tag) {
        return tag.substring(0, tag.indexOf(' '));
    }

    /** The front, the contents, the chapters and the index of prompts stand side by side. */
    private static List<TagTree> chapters() {
        List<TagTree> parts = book.children().get(0).children().get(0).children();
        int contents = 0;
        while (parts.get(contents).children().stream().noneMatch(part -> part.is("TOC"))) {
            contents++;
        }
        return parts.subList(contents + 1, parts.size() - 1);
    }

    private static void tags(TagTree element, List<String> tags) {
        boolean kicker = element.is("P") && element.text().matches("CHAPTER \\d+");
        String last = tags.isEmpty() ? "" : tags.get(tags.size() - 1);
        if (element.is("Link")) {
            String link = "Link " + Letters.of(element.alternative()).all();
            // one that goes on overleaf is two
            if (!link.equals(last)) {
                tags.add(link);
            }
            return;
        }
        if (EMPTY.contains(element.type())) {
            tags.add(element.type() + " ");
        } else if (element.is("Figure")) {
            tags.add("Figure " + Letters.of(element.alternative()).all());
        } else if (element.is("H[1-6]|P|Lbl|TD|TH|Code") && !kicker) {
            String scope = element.scope().isEmpty() ? "" : " " + element.scope();
            tags.add(element.type() + scope + " " + Letters.of(element.text()).all());
        } else if (element.is("LBody") && element.children().stream().noneMatch(child -> child.is("P"))) {
            tags.add("P " + Letters.of(own(element)).all());
        }
        element.children().forEach(child -> tags(child, tags));
    }

    /** Returns what an item says before its next block. */
    private static String own(TagTree body) {
        String text = body.text();
        for (TagTree child : body.children()) {
            if (child.is("L|Table|Code|BlockQuote|Div")) {
                text = text.substring(0, text.indexOf(child.text()));
                break;
            }
        }
        return text;
    }

    private static void assertSame(String note, List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String before = i == 0 ? "the start" : expected.get(i - 1);
            assertEquals(
                    i < expected.size() ? expected.get(i) : "the end",
                    i < actual.size() ? actual.get(i) : "the end",
                    note + ", behind " + before);
        }
    }
}
