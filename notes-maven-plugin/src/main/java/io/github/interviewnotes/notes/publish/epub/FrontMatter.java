package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.BookMetadata;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes the pages before the text: the cover and the title page. */
final class FrontMatter {

    private final BookMetadata metadata;

    FrontMatter(BookMetadata metadata) {
        this.metadata = metadata;
    }

    String cover() {
        XhtmlPage page = new XhtmlPage(metadata.title(), metadata.language(), "../css/book.css");
        page.body().attr("epub:type", "cover").addClass("cover");
        page.body()
                .appendElement("img")
                .attr("src", "../images/cover.png")
                .attr("alt", "Cover: " + metadata.title() + " by " + String.join(", ", metadata.authors()))
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
        String date = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(metadata.date());
        Element edition = section.appendElement("p").addClass("imprint").text("Edition of " + date);
        OwnWords.mark(edition, metadata.language());
        Element licences = section.appendElement("p").addClass("imprint");
        licences.appendElement("a").attr("href", LicencePage.ID + ".xhtml").text(LicencePage.TITLE);
        OwnWords.mark(licences, metadata.language());
        return page.toString();
    }
}
