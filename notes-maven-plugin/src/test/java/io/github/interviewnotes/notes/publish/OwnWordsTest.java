package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.publish.cards.CardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a book says itself, in books of several languages. */
class OwnWordsTest {

    @TempDir
    private Path folder;

    private Path notes;

    @BeforeEach
    void write() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), """
                # Wort

                Satz.[^1]

                > [!NOTE]
                > Satz.

                - [x] Satz
                - [ ] Satz

                ![](https://example.org/a.png)

                [^1]: Satz.

                ## Fragen

                ### Junior

                #### Q: Warum?

                Darum.

                > [!WARNING]
                > Satz.
                """);
        Files.writeString(notes.resolve("b.md"), "---\nlang: en\n---\n\n# Second\n\n> [!TIP]\n> A sentence.\n");
    }

    private static BookMetadata metadata(String language, Map<BookWord, String> own) {
        BookMetadata metadata = Library.metadata(language);
        BookWords words = metadata.words().with(own, language);
        return new BookMetadata(
                metadata.title(),
                Optional.empty(),
                List.of("Ada Author"),
                metadata.publisher(),
                language,
                metadata.rights(),
                metadata.identifier(),
                metadata.description(),
                metadata.subjects(),
                metadata.date(),
                metadata.instant(),
                words);
    }

    private Path publish(BookMetadata metadata, Edition edition, Format format) throws Exception {
        Order order = new Order(
                EnumSet.of(edition),
                EnumSet.of(format),
                Selection.all(),
                true,
                PageSize.A4,
                folder.resolve("books"),
                "book");
        new Publisher().publish(Library.load(notes), notes, metadata, order);
        return order.files().get(0).path();
    }

    @Test
    void anEpubSpeaksItsLanguage() throws Exception {
        EpubPages pages = new EpubPages(publish(metadata("de-AT", Map.of()), Edition.REHEARSAL, Format.EPUB));

        Document nav = pages.page("EPUB/nav.xhtml");
        assertEquals("Inhalt", nav.title());
        assertEquals("Inhalt", nav.selectFirst("#toc > h1").text());
        assertEquals(
                "Fragen im Vorstellungsgespräch",
                nav.select("#toc > ol > li").last().text());
        assertEquals(
                List.of("Umschlag", "Inhalt", "Beginn des Textes"),
                nav.select("nav[hidden] a").eachText());
        assertEquals("Orientierungspunkte", nav.selectFirst("nav[hidden]").attr("aria-label"));
        assertEquals(
                "Umschlag: A Library of Forms von Ada Author",
                pages.page("EPUB/text/cover.xhtml").selectFirst("img").attr("alt"));
        List<String> imprint =
                pages.page("EPUB/text/title-page.xhtml").select(".imprint").eachText();
        assertTrue(imprint.contains("Ausgabe vom 22. November 2026"), imprint.toString());
        assertTrue(imprint.contains("Lizenzen der Schriften"), imprint.toString());
        assertEquals(
                "Ausgabe zum Üben",
                pages.page("EPUB/text/title-page.xhtml")
                        .selectFirst(".subtitle")
                        .text());

        Document chapter = pages.page("EPUB/text/a.xhtml");
        assertEquals("Kapitel 1", chapter.selectFirst(".kicker").text());
        assertEquals(
                List.of("Hinweis", "Warnung"), chapter.select(".alert-title").eachText());
        assertEquals(List.of("erledigt", "offen"), chapter.select("[role=img]").eachAttr("aria-label"));
        assertEquals("Zurück zum Text", chapter.selectFirst("a.backlink").attr("aria-label"));
        assertEquals("Antwort", chapter.selectFirst("a.answerref").text());
        assertEquals("Antworten", chapter.selectFirst("section.answers").attr("aria-label"));
        assertEquals("Bild", chapter.selectFirst("a[href^=https]").text());
        Document prompts = pages.page("EPUB/text/prompts.xhtml");
        assertEquals("Fragen im Vorstellungsgespräch", prompts.selectFirst("h1").text());
        assertEquals(List.of("Junior"), prompts.select("h3").eachText());
        assertEquals(
                "Lizenzen der Schriften",
                pages.page("EPUB/text/font-licences.xhtml").selectFirst("h1").text());
        assertEquals(
                Set.of("en"), languages(pages.page("EPUB/text/font-licences.xhtml")), "the licences are in English");
        assertEquals(Set.of(), languages(chapter));
        assertEquals(Set.of(), languages(nav));

        Document other = pages.page("EPUB/text/b.xhtml");
        assertEquals("en", other.selectFirst("section").attr("lang"));
        assertEquals("de", other.selectFirst(".kicker").attr("lang"));
        assertEquals("de", other.selectFirst(".alert-title").attr("lang"));

        Element summary = pages.page("EPUB/package.opf").selectFirst("[property=schema:accessibilitySummary]");
        assertEquals("de", summary.attr("xml:lang"));
        assertTrue(summary.text().startsWith("Fließender Text"), summary.text());
    }

    private static Set<String> languages(Document page) {
        return page.select("body [lang]").stream()
                .map(element -> element.attr("lang"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aLanguageThatNobodyKnowsIsSaidToBeEnglishButForItsOwnWords() throws Exception {
        Map<BookWord, String> own = Map.of(BookWord.CONTENTS, "Spis treści", BookWord.CHAPTER, "Rozdział {number}");
        EpubPages pages = new EpubPages(publish(metadata("pl", own), Edition.READING, Format.EPUB));

        Element contents = pages.page("EPUB/nav.xhtml").selectFirst("#toc > h1");
        assertEquals("Spis treści", contents.text());
        assertFalse(contents.hasAttr("lang"));
        Element start = pages.page("EPUB/nav.xhtml").select("nav[hidden] a").last();
        assertEquals("Start of the text", start.text());
        assertEquals("en", start.attr("lang"));
        assertEquals(
                "Rozdział 1",
                pages.page("EPUB/text/a.xhtml")
                        .selectFirst(".kicker")
                        .outerHtml()
                        .replaceAll("<p class=\"kicker\">|</p>", ""));
        assertEquals(
                "en",
                pages.page("EPUB/text/a.xhtml").selectFirst(".alert-title").attr("lang"));
        assertEquals(
                "pl", pages.page("EPUB/text/b.xhtml").selectFirst(".kicker").attr("lang"));
        assertFalse(pages.page("EPUB/text/b.xhtml").selectFirst(".alert-title").hasAttr("lang"));
        Element summary = pages.page("EPUB/package.opf").selectFirst("[property=schema:accessibilitySummary]");
        assertEquals("en", summary.attr("xml:lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pt-PT"})
    void anEpubOfEachLanguageIsValid(String language) throws Exception {
        Path epub = publish(metadata(language, Map.of()), Edition.REHEARSAL, Format.EPUB);
        assertEquals(List.of(), EpubValidity.faults(epub));
    }

    @Test
    void aPdfSpeaksItsLanguage() throws Exception {
        Map<BookWord, String> own = Map.of(BookWord.PAGE, "voir à l'\\{number}e page");
        Path pdf = publish(metadata("fr", own), Edition.REHEARSAL, Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            for (String words : List.of(
                    "Table des matières",
                    "CHAPITRE 1",
                    "Par Ada Author",
                    "Publié par Test Press",
                    "Édition du 22 novembre 2026",
                    "Identifiant : urn:uuid:",
                    "Composé en Source Serif 4",
                    "Édition d’entraînement",
                    "Remarque",
                    "Réponse, voir à l'\\3e page",
                    "Warum? (voir à l'\\1e page)",
                    "Réponses",
                    "Questions d’entretien")) {
                assertTrue(text.contains(words), words + " is not in: " + text);
            }
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
            }
            assertEquals(
                    List.of("Table des matières", "1  Wort", "2  Second", "Réponses", "Questions d’entretien"),
                    outline);
            assertEquals(
                    "Couverture", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[0]);
            Set<String> spoken = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(link -> spoken.add(String.valueOf(link.getContents())));
            }
            assertTrue(spoken.contains("Note 1") && spoken.contains("Retour au texte"), spoken.toString());
        }
    }

    @Test
    void cardsSpeakTheLanguageOfTheBook() throws Exception {
        Book book = new BookBuilder(Library.PLAIN).build(Library.load(notes), notes, metadata("it", Map.of()));
        String answer = CardReader.read(book).all().get(0).answer();
        assertTrue(answer.contains("<strong>Avvertenza</strong>"), answer);
    }
}
