package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Library;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shop, a shelf and a reading system see of a book before its first page. */
class PackageTest {

    @TempDir
    private static Path folder;

    private static Book book;
    private static WrittenEpub epub;
    private static Document opf;

    @BeforeAll
    static void write() throws Exception {
        book = Library.book(Library.root());
        epub = WrittenEpub.of(book, folder);
        opf = epub.page("EPUB/package.opf");
    }

    private static List<String> texts(String name) {
        return opf.getElementsByTag(name).eachText();
    }

    @Test
    void theContainerHasPlainEntriesAndNoTimes() throws Exception {
        try (ZipFile zip = new ZipFile(epub.file().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertTrue(entry.getExtra() == null && !entry.isDirectory(), entry.getName());
                assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
    }

    @Test
    void aCatalogueLearnsAllThatIsKnown() {
        BookMetadata metadata = book.metadata();
        String unique = opf.selectFirst("package").attr("unique-identifier");
        assertEquals(metadata.identifier(), opf.getElementById(unique).text());
        assertEquals(List.of(metadata.title(), metadata.subtitle().orElseThrow()), texts("dc:title"));
        assertEquals(metadata.authors(), texts("dc:creator"));
        for (Element creator : opf.getElementsByTag("dc:creator")) {
            assertEquals(
                    "aut",
                    opf.selectFirst("meta[refines=#" + creator.id() + "][property=role]")
                            .text());
        }
        assertEquals(List.of("en"), texts("dc:language"));
        assertEquals(List.of("Test Press"), texts("dc:publisher"));
        assertEquals(List.of("Free to copy"), texts("dc:rights"));
        assertEquals(List.of("A book for tests."), texts("dc:description"));
        assertEquals(List.of("2026-11-22"), texts("dc:date"));
        assertEquals(
                "2026-11-22T10:20:30Z",
                opf.selectFirst("meta[property=dcterms:modified]").text());
    }

    @Test
    void everyFileIsInTheManifestOnce() {
        List<String> listed = opf.select("manifest > item").eachAttr("href").stream()
                .map(href -> "EPUB/" + href)
                .sorted()
                .toList();
        List<String> there = epub.files().keySet().stream()
                .filter(name -> name.startsWith("EPUB/") && !name.endsWith(".opf"))
                .toList();
        assertEquals(there, listed);
    }

    @Test
    void contentsNcxAndSpineAgree() {
        List<String> spine = opf.select("spine > itemref:not([linear=no])").eachAttr("idref").stream()
                .map(id -> opf.getElementById(id).attr("href"))
                .toList();
        List<String> entries = epub.page("EPUB/nav.xhtml").select("#toc a").eachAttr("href");
        Document ncx = epub.page("EPUB/toc.ncx");

        assertEquals(List.of("text/cover.xhtml", "text/title-page.xhtml", "nav.xhtml"), spine.subList(0, 3));
        assertEquals(
                spine.subList(3, spine.size()),
                entries.stream().filter(entry -> !entry.contains("#")).toList());
        assertEquals(entries, ncx.select("navPoint > content").eachAttr("src"));
        assertEquals(
                epub.page("EPUB/nav.xhtml").select("#toc a").eachText(),
                ncx.select("navPoint > navLabel").eachText());
        assertEquals(
                Stream.iterate(1, n -> n + 1)
                        .limit(entries.size())
                        .map(String::valueOf)
                        .toList(),
                ncx.select("navPoint").eachAttr("playOrder"));
        assertEquals(
                book.metadata().identifier(),
                ncx.selectFirst("meta[name=dtb:uid]").attr("content"));
        assertEquals("ncx", opf.selectFirst("spine").attr("toc"));
    }

    @Test
    void landmarksLeadToCoverContentsAndText() {
        Element landmarks = epub.page("EPUB/nav.xhtml").selectFirst("nav[epub:type=landmarks]");
        assertEquals(
                List.of("cover", "toc", "bodymatter"), landmarks.select("a").eachAttr("epub:type"));
        assertEquals(
                List.of("text/cover.xhtml", "#toc", "text/forms.xhtml"),
                landmarks.select("a").eachAttr("href"));
        assertTrue(
                epub.page("EPUB/nav.xhtml").select("nav[epub:type=page-list]").isEmpty());
    }

    @Test
    void theCoverIsWhatShopsAskForAndShownOnce() throws Exception {
        Element item = opf.selectFirst("item[properties=cover-image]");
        byte[] png = epub.files().get("EPUB/" + item.attr("href"));
        BufferedImage cover = ImageIO.read(new ByteArrayInputStream(png));

        assertEquals(item.id(), opf.selectFirst("meta[name=cover]").attr("content"));
        assertEquals(List.of(1600, 2560), List.of(cover.getWidth(), cover.getHeight()));
        assertFalse(cover.getColorModel().hasAlpha());
        assertEquals(3, cover.getColorModel().getNumComponents());
        assertTrue(png.length < 3_000_000);
        List<String> shown = epub.pages().stream()
                .flatMap(page -> epub.page(page).select("img[src$=images/cover.png]").stream()
                        .map(image -> page + ": " + image.attr("alt")))
                .toList();
        assertEquals(List.of("EPUB/text/cover.xhtml: Cover: A Library of Forms by Ada Author, Ben Writer"), shown);
    }

    @Test
    void fontsAreWholeAndHaveTheirLicence() {
        List<String> fonts = epub.files().keySet().stream()
                .filter(name -> name.endsWith(".ttf"))
                .toList();
        assertFalse(fonts.isEmpty());
        for (Face face : new FontChoice(new Glyphs()).faces(book)) {
            assertTrue(
                    Arrays.equals(face.bytes(), epub.files().get("EPUB/fonts/" + face.plainFile())), face.plainFile());
            String licence = new String(face.licenceText(), StandardCharsets.UTF_8);
            assertTrue(
                    epub.page("EPUB/text/font-licences.xhtml").select("pre").stream()
                            .anyMatch(text -> text.wholeText().equals(licence)),
                    face.plainFile());
            assertTrue(
                    epub.text("EPUB/css/book.css").contains("url(../fonts/" + face.plainFile() + ")"),
                    face.plainFile());
        }
    }

    @Test
    void aDrawingSaysWhatItShowsAndScales() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("drawings"));
        String start = "<svg xmlns='http://www.w3.org/2000/svg' width='4in' height='96'>";
        Files.writeString(notes.resolve("bare.svg"), start + "<path d='M0 0h9'/></svg>");
        Files.writeString(notes.resolve("titled.svg"), start + "<title>Its own</title><path d='M0 0h9'/></svg>");
        Files.writeString(notes.resolve("a.md"), "# A\n\n![](bare.svg) ![Queue & stack](bare.svg) ![x](titled.svg)\n");

        WrittenEpub written = WrittenEpub.of(Library.book(notes), folder);

        assertEquals(List.of(), written.complaints());
        Element bare = written.page("EPUB/images/bare.svg").selectFirst("svg");
        assertEquals("Queue & stack", bare.child(0).text());
        assertEquals("0 0 384.0 96.0", bare.attr("viewBox"));
        assertEquals(
                List.of("Its own"),
                written.page("EPUB/images/titled.svg").select("title").eachText());
    }

    @Test
    void theTitlePageLeadsToTheLicencesAsideOfTheReadingOrder() {
        assertEquals(
                List.of("font-licences"),
                opf.select("spine > itemref[linear=no]").eachAttr("idref"));
        assertEquals(
                "Licences of the fonts",
                epub.page("EPUB/text/title-page.xhtml")
                        .selectFirst("a[href=font-licences.xhtml]")
                        .text());
    }

    @Test
    void picturesAreFilesOfTheirOwnType() {
        assertTrue(epub.text("EPUB/images/plan.svg").startsWith("<svg xmlns="));
        assertEquals(
                "image/svg+xml", opf.selectFirst("item[href=images/plan.svg]").attr("media-type"));
        assertEquals(
                "image/png", opf.selectFirst("item[href=images/checks.png]").attr("media-type"));
        assertEquals("image/gif", opf.selectFirst("item[href=images/dot.gif]").attr("media-type"));
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl", "he-IL,rtl", "az-Arab,rtl", "ar-Latn,ltr", "en,ltr", "ja,ltr"})
    void pagesTurnInTheDirectionOfTheLanguage(String language, String direction) throws Exception {
        BookMetadata m = book.metadata();
        Book translated = new Book(Library.metadata(language), book.chapters(), book.pictures());
        WrittenEpub written = WrittenEpub.of(translated, folder);
        assertEquals(
                direction, written.page("EPUB/package.opf").selectFirst("spine").attr("page-progression-direction"));
        Element page = written.page("EPUB/text/forms.xhtml");
        assertEquals(
                direction.equals("rtl"), page.selectFirst("html").attr("dir").equals("rtl"));
        assertEquals(
                direction.equals("rtl"), page.selectFirst("p code").attr("dir").equals("ltr"));
    }
}
