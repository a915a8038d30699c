package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers write, and what wants to harm, in {@code hostile/}: the EPUB made of it is valid and harmless. */
class HostileNotesTest {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    @TempDir
    private static Path folder;

    private static Path root;
    private static Book book;
    private static WrittenEpub epub;

    @BeforeAll
    static void write() throws Exception {
        root = Path.of(Library.class.getResource("hostile").toURI());
        book = Library.book(root);
        epub = WrittenEpub.of(book, folder);
    }

    @Test
    void epubCheckFindsNothing() {
        assertEquals(List.of(), epub.complaints());
    }

    @Test
    void everyNoteIsAChapter() {
        assertEquals(
                List.of(
                        "code",
                        "deep",
                        "empty",
                        "footnotes",
                        "front",
                        "headings",
                        "links",
                        "soup",
                        "tables",
                        "untitled",
                        "writing",
                        "sub-folder-note-with-spaces"),
                book.chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void nothingRunsOrFetches() {
        for (String name : epub.pages()) {
            for (Element element : epub.page(name).getAllElements()) {
                assertFalse(
                        Set.of(
                                        "script", "style", "iframe", "object", "embed", "form", "input", "base",
                                        "video", "svg", "math")
                                .contains(element.normalName()),
                        element::outerHtml);
                element.attributes().forEach(attribute -> {
                    String key = attribute.getKey().toLowerCase(Locale.ROOT);
                    assertFalse(key.startsWith("on") || key.equals("style"), element::outerHtml);
                    boolean address = SCHEME.matcher(attribute.getValue()).lookingAt();
                    boolean allowed = switch (key) {
                        case "href" -> attribute.getValue().matches("(https?://|mailto:).*");
                        case "src" -> false;
                        default -> true;
                    };
                    assertFalse(address && !allowed, element::outerHtml);
                });
            }
        }
    }

    @Test
    void aPictureKeepsNothingThatRunsOrFetches() {
        String svg = epub.text("EPUB/images/hostile.svg").toLowerCase(Locale.ROOT);
        for (String bad : List.of(
                "script",
                "foreignobject",
                "onload",
                "onclick",
                "example.org",
                "javascript",
                "doctype",
                "passwd",
                "animate",
                "<set",
                "secret",
                "xml:base")) {
            assertFalse(svg.contains(bad), bad);
        }
        assertEquals(1, svg.split("id=\"dup\"", -1).length - 1);
    }

    @Test
    void everyFootnoteLeadsBackToEachOfItsReferences() {
        Element page = epub.page("EPUB/text/footnotes.xhtml");
        List<String> faults = new ArrayList<>();
        List<Element> references = page.select("a[role=doc-noteref]");
        for (Element reference : references) {
            Element note = page.getElementById(reference.attr("href").substring(1));
            boolean pair = note != null
                    && note.is("aside[role=doc-footnote]")
                    && note.attr("epub:type").equals("footnote")
                    && reference.attr("epub:type").equals("noteref")
                    && note.select("a[role=doc-backlink]").eachAttr("href").contains("#" + reference.id());
            if (!pair) {
                faults.add(reference.outerHtml());
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(18, references.size());
        assertEquals(18, page.select("a[role=doc-backlink]").size());
        assertEquals(13, page.select("aside[role=doc-footnote]").size());
    }

    @Test
    void theContentsShowNoFootnoteMarksAndNoEmptyEntry() {
        List<String> entries = epub.page("EPUB/nav.xhtml").select("#toc a").eachText();
        assertEquals(epub.page("EPUB/nav.xhtml").select("#toc a").size(), entries.size());
        assertEquals(
                List.of("In a heading it is odd"),
                entries.stream().filter(e -> e.startsWith("In a h")).toList());
        assertEquals(1, entries.stream().filter("only a picture"::equals).count());
    }

    @Test
    void codeIsLetterByLetterWhatTheNotesHave() throws Exception {
        requireCode(root, book, epub);
        Book library = Library.book();
        requireCode(Library.root(), library, WrittenEpub.of(library, folder));
    }

    private static void requireCode(Path source, Book book, WrittenEpub epub) {
        for (Note note : Library.load(source).notes()) {
            for (Chapter chapter : book.chapters()) {
                if (chapter.source().equals(note.path())) {
                    requireCode(note, epub.page("EPUB/text/" + chapter.id() + ".xhtml"));
                }
            }
        }
    }

    private static void requireCode(Note note, Element page) {
        List<String> shown =
                page.select("pre > code").stream().map(Element::wholeText).toList();
        List<String> missing = note.fences().stream()
                .map(Fence::code)
                .map(String::stripTrailing)
                .filter(code -> !code.isEmpty() && !shown.contains(code))
                .toList();
        assertEquals(List.of(), missing, note.path()::value);
    }

    @Test
    void textRunsInItsDirectionAndCodeFromLeftToRight() {
        Element page = epub.page("EPUB/text/writing.xhtml");
        assertEquals("ltr", page.selectFirst("div[dir=rtl] code").attr("dir"));
        assertFalse(page.selectFirst("pre").hasAttr("dir"));
    }

    @Test
    void charactersThatNoXmlHoldsAndNamesThatFewSystemsBear() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("names"));
        List<String> names = List.of("a b.md", "a-b.md", "ä.md", "漢字.md", "😀.md", "nav.md", "cover.md", "x'y&z.md");
        for (String name : names) {
            Files.writeString(
                    notes.resolve(name),
                    "# A\u0001\b\u000b\f\u001f\u007f\u0085\ufffe\uffff\u200b\ufeff title\n\n"
                            + "`\u0001` <b title=\"\u0002\">\u0003</b> &#xFFFE; &#4; [x](y\u0001.md)\n\n```\u0001\n\u0001\u001b[0m\n```\n");
        }
        WrittenEpub written = WrittenEpub.of(Library.book(notes), folder);
        assertEquals(List.of(), written.complaints());
        try (Stream<Path> files = Files.list(notes)) {
            assertEquals(
                    files.count(),
                    written.pages().stream().filter(p -> p.contains("/text/")).count() - 3);
        }
    }
}
