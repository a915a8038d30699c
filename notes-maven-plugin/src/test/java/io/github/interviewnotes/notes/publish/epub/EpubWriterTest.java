package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubWriterTest {

    @TempDir
    private static Path folder;

    private static WrittenEpub epub;

    @BeforeAll
    static void write() throws Exception {
        epub = WrittenEpub.of(Library.book(), folder);
    }

    @Test
    void epubCheckFindsNothing() {
        assertEquals(List.of(), epub.complaints());
    }

    @Test
    void epubCheckFindsNothingInARehearsal(@TempDir Path target) throws Exception {
        assertEquals(
                List.of(),
                WrittenEpub.of(Library.rehearsal(Format.EPUB, target)).complaints());
    }

    @Test
    void aChapterInAnotherLanguageSaysSo() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(
                notes.resolve("a.md"), "---\nlang: de\n---\n\n# Ein Wort\n\n<span lang=\"fr\">Un mot</span>.\n");
        Chapter chapter = Library.book(notes).chapters().get(0);

        Document page =
                Jsoup.parse(new ChapterPage(Library.book(notes), new Glyphs()).write(chapter), "", Parser.xmlParser());

        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertEquals("de", page.selectFirst("section").attr("lang"));
        assertEquals("de", page.selectFirst("section").attr("xml:lang"));
        assertEquals("fr", page.selectFirst("p > span").attr("xml:lang"));
    }

    @Test
    void wordsThatNoNoteHasWrittenAreMarkedAsEnglish() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("own-words"));
        Files.writeString(notes.resolve("a.md"), "---\nlang: de\n---\n\n# Ein Wort\n\n> [!NOTE]\n> Zwei.\n");
        Chapter chapter = Library.book(notes).chapters().get(0);

        Document page =
                Jsoup.parse(new ChapterPage(Library.book(notes), new Glyphs()).write(chapter), "", Parser.xmlParser());

        assertEquals(List.of("en", "en"), page.select(".kicker, .alert-title").eachAttr("xml:lang"));
        assertEquals(
                List.of(), epub.page("EPUB/nav.xhtml").select("body [lang]").eachAttr("lang"));
    }

    @Test
    void theFileSaysWhatItIs() {
        Document opf = epub.page("EPUB/package.opf");
        assertEquals(List.of("Forms", "Tests & books"), opf.select("dc|subject").eachText());
        assertEquals("2026-11-22", opf.select("dc|date").text());
        assertEquals("Free to copy", opf.select("dc|rights").text());
        assertEquals(
                "2026-11-22T10:20:30Z",
                opf.select("meta[property=dcterms:modified]").text());
    }

    @Test
    void mimetypeIsFirstStoredAndBare() throws IOException {
        byte[] bytes = Files.readAllBytes(epub.file());
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
        assertEquals(0, bytes[8], "stored");
        assertEquals(0, bytes[28], "no extra field");
    }

    @Test
    void fileNamesSuitEveryReader() {
        List<String> odd = epub.files().keySet().stream()
                .filter(name ->
                        !name.matches("mimetype|META-INF/container\\.xml|EPUB/([a-z0-9-]+/)?[a-z0-9-]+\\.[a-z]+"))
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (String name : epub.files().keySet()) {
            if (!name.endsWith(".xhtml")) {
                continue;
            }
            for (Element link : epub.page(name).select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("https://") || href.startsWith("mailto:")) {
                    continue;
                }
                String path = href.replaceFirst("#.*", "");
                String target = path.isEmpty() ? name : name.replaceFirst("[^/]+$", "") + path;
                String fragment = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
                boolean found = epub.files().containsKey(target)
                        && (fragment.isEmpty() || epub.page(target).getElementById(fragment) != null);
                if (!found) {
                    broken.add(name + " " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void contentsHaveTwoLevelsInTheOrderOfTheSpine() {
        Document nav = epub.page("EPUB/nav.xhtml");
        List<String> chapters = nav.select("#toc > ol > li > a").eachText();
        assertEquals(
                List.of(
                        "A library for tests",
                        "1. Forms of running text, with code in the title",
                        "2. Tables",
                        "3. Code",
                        "4. Pictures",
                        "5. Soup",
                        "Interview prompts"),
                chapters);
        assertEquals(
                List.of("Steps"),
                nav.select("#toc > ol > li:nth-last-child(2) > ol > li > a").eachText());
        assertEquals(
                nav.select("#toc a").size(),
                epub.page("EPUB/toc.ncx").select("navPoint").size());
    }

    @Test
    void aListedPromptKeepsItsMarkupButForItsMarkAndFootnotes() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("markup"));
        Files.writeString(
                notes.resolve("a.md"),
                "# A\n\n## **Q:** Why `x is y`, [not](https://example.org) *equal*?[^1]\n\n1\n\n[^1]: One.\n");
        Document index = Jsoup.parse(new PromptPage(Library.book(notes)).write(), "", Parser.xmlParser());
        assertEquals(
                "Why <code>x is y</code>, not <em>equal</em>?",
                index.selectFirst("li > a").html());
    }

    @Test
    void promptsAreListedBehindTheLastChapterByChapterAndLevel() throws Exception {
        Document index = epub.page("EPUB/text/prompts.xhtml");
        assertEquals("Interview prompts", index.title());
        assertEquals(
                List.of("1. Forms of running text, with code in the title"),
                index.select("h2").eachText());
        assertEquals(
                List.of("forms.xhtml#q-does-a-prompt-stay-together-with-its-answer"),
                index.select("li > a").eachAttr("href"));
        Document opf = epub.page("EPUB/package.opf");
        assertEquals(
                "prompts", opf.select("spine > itemref:not([linear=no])").last().attr("idref"));

        Path notes = Files.createDirectory(folder.resolve("levels"));
        Files.writeString(
                notes.resolve("a.md"),
                "# A\n\n## Q\n\n### Junior\n\n#### Q: One?\n\n1\n\n#### Q: Two?\n\n2\n\n### Senior\n\n#### Q: Three?\n\n3\n");
        Document levels = Jsoup.parse(new PromptPage(Library.book(notes)).write(), "", Parser.xmlParser());
        assertEquals(
                List.of("1. A", "Junior", "One?", "Two?", "Senior", "Three?"),
                levels.select("h2, h3, li").eachText());
    }

    @Test
    void footnotesPairUpBothWays() {
        Document forms = epub.page("EPUB/text/forms.xhtml");
        assertEquals(3, forms.select("a[role=doc-noteref]").size());
        assertEquals(2, forms.select("aside[role=doc-footnote]").size());
        assertEquals(3, forms.select("a[role=doc-backlink]").size());
        for (Element reference : forms.select("a[role=doc-noteref]")) {
            Element note = forms.getElementById(reference.attr("href").substring(1));
            assertEquals("footnote", note.attr("epub:type"));
            assertTrue(note.select("a[role=doc-backlink]").eachAttr("href").contains("#" + reference.id()));
        }
    }

    @Test
    void nothingThatRunsOrStylesGetsIn() {
        for (String name : epub.pages()) {
            Document page = epub.page(name);
            assertEquals(
                    0,
                    page.select("script, style, [style], [onclick], iframe, object")
                            .size(),
                    name);
            assertFalse(epub.text(name).contains("<!--"), name);
            assertFalse(epub.text(name).replace(" data-label=", " ").contains("data-"), name);
        }
        String svg = epub.text("EPUB/images/plan.svg");
        assertFalse(svg.contains("script") || svg.contains("onclick") || svg.contains("DOCTYPE"), svg);
    }

    @Test
    void outlineOfEachChapterHasOneTitleAndNoGap() {
        for (String name : epub.files().keySet()) {
            if (!name.startsWith("EPUB/text/") || name.contains("cover")) {
                continue;
            }
            int last = 0;
            for (Element heading : epub.page(name).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertTrue(level <= last + 1 && (level > 1 || last == 0), name + ": " + heading);
                last = level;
            }
            assertEquals(
                    epub.page(name).title(), epub.page(name).selectFirst("h1").text());
        }
    }
}
