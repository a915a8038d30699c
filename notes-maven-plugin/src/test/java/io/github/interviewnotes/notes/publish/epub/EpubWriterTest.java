package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Library;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

    private static Path epub;
    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void write() throws Exception {
        epub = folder.resolve("library.epub");
        try (OutputStream out = Files.newOutputStream(epub)) {
            new EpubWriter().write(Library.book(), out);
        }
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                FILES.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void epubCheckFindsNothing() {
        requireValid(epub);
    }

    @Test
    void epubCheckFindsNothingInARehearsal(@TempDir Path target) throws Exception {
        requireValid(Library.rehearsal(Format.EPUB, target));
    }

    private static void requireValid(Path file) {
        StringWriter said = new StringWriter();
        Quiet report = new Quiet(file.toFile(), new PrintWriter(said));
        new EpubCheck(file.toFile(), report).doValidate();
        assertEquals(
                List.of(0, 0, 0),
                List.of(report.getFatalErrorCount(), report.getErrorCount(), report.getWarningCount()),
                () -> said + String.join("\n", report.messages));
    }

    /** Keeps what EPUBCheck says. */
    private static final class Quiet extends DefaultReportImpl {
        private final List<String> messages = new ArrayList<>();

        Quiet(File file, PrintWriter out) {
            super(file.getName());
        }

        @Override
        public void message(
                com.adobe.epubcheck.messages.Message message,
                com.adobe.epubcheck.api.EPUBLocation location,
                Object... args) {
            super.message(message, location, args);
            messages.add(message.getID() + " " + location + " " + message.getMessage(args));
        }
    }

    @Test
    void aChapterInAnotherLanguageSaysSo() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(
                notes.resolve("a.md"), "---\nlang: de\n---\n\n# Ein Wort\n\n<span lang=\"fr\">Un mot</span>.\n");
        Chapter chapter = Library.book(notes).chapters().get(0);

        Document page = Jsoup.parse(new ChapterPage(Library.book(notes)).write(chapter), "", Parser.xmlParser());

        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertEquals("de", page.selectFirst("section").attr("lang"));
        assertEquals("de", page.selectFirst("section").attr("xml:lang"));
        assertEquals("fr", page.selectFirst("p > span").attr("xml:lang"));
    }

    @Test
    void theFileSaysWhatItIs() {
        Document opf = Jsoup.parse(FILES.get("EPUB/package.opf"), "", Parser.xmlParser());
        assertEquals(List.of("Forms", "Tests & books"), opf.select("dc|subject").eachText());
        assertEquals("2026-11-22", opf.select("dc|date").text());
        assertEquals("Free to copy", opf.select("dc|rights").text());
        assertEquals(
                "2026-11-22T10:20:30Z",
                opf.select("meta[property=dcterms:modified]").text());
    }

    @Test
    void mimetypeIsFirstStoredAndBare() throws IOException {
        byte[] bytes = Files.readAllBytes(epub);
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
        assertEquals(0, bytes[8], "stored");
        assertEquals(0, bytes[28], "no extra field");
    }

    @Test
    void fileNamesSuitEveryReader() {
        List<String> odd = FILES.keySet().stream()
                .filter(name ->
                        !name.matches("mimetype|META-INF/container\\.xml|EPUB/([a-z0-9-]+/)?[a-z0-9-]+\\.[a-z]+"))
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (String name : FILES.keySet()) {
            if (!name.endsWith(".xhtml")) {
                continue;
            }
            for (Element link : page(name).select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("https://") || href.startsWith("mailto:")) {
                    continue;
                }
                String path = href.replaceFirst("#.*", "");
                String target = path.isEmpty() ? name : name.replaceFirst("[^/]+$", "") + path;
                String fragment = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
                boolean found = FILES.containsKey(target)
                        && (fragment.isEmpty() || page(target).getElementById(fragment) != null);
                if (!found) {
                    broken.add(name + " " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void contentsHaveTwoLevelsInTheOrderOfTheSpine() {
        Document nav = page("EPUB/nav.xhtml");
        List<String> chapters = nav.select("#toc > ol > li > a").eachText();
        assertEquals(
                List.of(
                        "A library for tests",
                        "1. Forms of running text, with code in the title",
                        "2. Tables",
                        "3. Code",
                        "4. Pictures",
                        "5. Soup"),
                chapters);
        assertEquals(
                List.of("Steps"),
                nav.select("#toc > ol > li:last-child > ol > li > a").eachText());
        assertEquals(
                nav.select("#toc a").size(),
                page("EPUB/toc.ncx").select("navPoint").size());
    }

    @Test
    void footnotesPairUpBothWays() {
        Document forms = page("EPUB/text/forms.xhtml");
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
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            if (file.getKey().endsWith(".xhtml")) {
                Document page = page(file.getKey());
                assertEquals(
                        0,
                        page.select("script, style, [style], [onclick], iframe, object")
                                .size(),
                        file.getKey());
                assertFalse(file.getValue().contains("<!--"), file.getKey());
                assertFalse(file.getValue().contains("data-"), file.getKey());
            } else if (file.getKey().endsWith(".svg")) {
                assertFalse(file.getValue().contains("script"), file.getKey());
                assertFalse(file.getValue().contains("onclick"), file.getKey());
                assertFalse(file.getValue().contains("DOCTYPE"), file.getKey());
            }
        }
    }

    @Test
    void outlineOfEachChapterHasOneTitleAndNoGap() {
        for (String name : FILES.keySet()) {
            if (!name.startsWith("EPUB/text/") || name.contains("cover")) {
                continue;
            }
            int last = 0;
            for (Element heading : page(name).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertTrue(level <= last + 1 && (level > 1 || last == 0), name + ": " + heading);
                last = level;
            }
            assertEquals(page(name).title(), page(name).selectFirst("h1").text());
        }
    }

    private static Document page(String name) {
        return Jsoup.parse(FILES.get(name), "", Parser.xmlParser());
    }
}
