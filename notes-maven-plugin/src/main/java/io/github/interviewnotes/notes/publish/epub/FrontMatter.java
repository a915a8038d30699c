package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.OwnWords;
import org.jsoup.nodes.Element;

/** Writes the pages before the text: the cover and the title page. */
final class FrontMatter {

    private final BookMetadata metadata;
    private final OwnWords words;

    FrontMatter(BookMetadata metadata) {
        this.metadata = metadata;
        this.words = OwnWords.of(metadata);
    }

    String cover() {
        XhtmlPage page = new XhtmlPage(metadata.title(), metadata.language(), "../css/book.css");
        page.body().attr("epub:type", "cover").addClass("cover");
        page.body()
                .appendElement("img")
                .attr("src", "../images/cover.png")
                .attr("alt", words.text(BookWord.COVER_OF, metadata.title(), String.join(", ", metadata.authors())))
                .attr("role", "doc-cover");
        return page.toString();
    }

    String titlePage() {
        XhtmlPage page = new XhtmlPage(metadata.title(), metadata.language(), "../css/book.css");
        Element section = page.body()
                .appendElement("section")
                .attr("epub:type", "titlepage")
                .addClass("title-page");
        section.appendElement("h1").text(metadata.title());
        metadata.subtitle()
                .ifPresent(subtitle ->
                        section.appendElement("p").addClass("subtitle").text(subtitle));
        section.appendElement("p").addClass("authors").text(String.join(", ", metadata.authors()));
        metadata.description()
                .ifPresent(description ->
                        section.appendElement("p").addClass("description").text(description));
        metadata.publisher()
                .ifPresent(publisher ->
                        section.appendElement("p").addClass("imprint").text(publisher));
        metadata.rights()
                .ifPresent(
                        rights -> section.appendElement("p").addClass("imprint").text(rights));
        Element edition = section.appendElement("p").addClass("imprint");
        words.set(edition, BookWord.EDITION, metadata.words().date(metadata.date()));
        Element licences = section.appendElement("p").addClass("imprint");
        words.set(licences.appendElement("a").attr("href", LicencePage.ID + ".xhtml"), BookWord.FONT_LICENCES);
        return page.toString();
    }
}
