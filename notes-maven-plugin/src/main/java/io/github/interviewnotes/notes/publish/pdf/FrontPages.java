package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.OwnWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The pages before the contents: the cover, the title page and, behind it, what a library asks of a book. */
final class FrontPages {

    private final BookMetadata metadata;
    private final OwnWords words;

    FrontPages(BookMetadata metadata) {
        this.metadata = metadata;
        this.words = OwnWords.of(metadata);
    }

    void appendTo(Element body) {
        cover(body);
        titlePage(body);
        imprint(body);
    }

    private void cover(Element body) {
        body.appendElement("div")
                .addClass("cover")
                .appendElement("img")
                .attr("src", PdfPages.RESOURCES + PdfPages.COVER)
                .attr("alt", words.text(BookWord.COVER_OF, metadata.title(), authors()));
    }

    private void titlePage(Element body) {
        Element page = body.appendElement("div").addClass("title-page");
        page.appendElement("div").addClass("rule");
        page.appendElement("h1").addClass(size(metadata.title())).text(metadata.title());
        metadata.subtitle()
                .ifPresent(
                        subtitle -> page.appendElement("p").addClass("subtitle").text(subtitle));
        page.appendElement("p").addClass("authors").text(authors());
        metadata.publisher()
                .ifPresent(publisher ->
                        page.appendElement("p").addClass("publisher").text(publisher));
    }

    /** A title of a few words can be large; one of a sentence cannot. */
    private static String size(String title) {
        return title.length() > 120 ? "very-long" : title.length() > 50 ? "long" : "short";
    }

    /** What a library asks stands at the foot of its page, where the description leaves the room. */
    private static String length(String description) {
        return description.length() > 250 ? "long" : "short";
    }

    private void imprint(Element body) {
        Element page = body.appendElement("div").addClass("imprint-page");
        metadata.description()
                .ifPresent(description -> page.appendElement("p")
                        .addClass("description")
                        .addClass(length(description))
                        .text(description));
        Element imprint = page.appendElement("div").addClass("imprint");
        String subtitle = metadata.subtitle().map(text -> ": " + text).orElse("");
        imprint.appendElement("p").addClass("of").text(metadata.title() + subtitle);
        words.set(imprint.appendElement("p"), BookWord.BY, authors());
        metadata.publisher()
                .ifPresent(publisher -> words.set(imprint.appendElement("p"), BookWord.PUBLISHED_BY, publisher));
        metadata.rights().ifPresent(rights -> imprint.appendElement("p").text(rights));
        words.set(imprint.appendElement("p"), BookWord.EDITION, metadata.words().date(metadata.date()));
        words.set(imprint.appendElement("p"), BookWord.IDENTIFIER, metadata.identifier());
        String faces = Stream.of(Face.SERIF, Face.SANS, Face.MONO)
                .map(face -> face.family().cssName())
                .collect(Collectors.joining(", "));
        words.set(imprint.appendElement("p"), BookWord.SET_IN, faces);
    }

    private String authors() {
        return String.join(", ", metadata.authors());
    }
}
