package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.OwnWords;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Writes the licences of the fonts that a book has. Each is whole, as the SIL Open Font License, 2), asks for. The page stands aside of
 * the reading order; the title page leads to it.
 */
final class LicencePage {

    static final String ID = "font-licences";

    private final BookMetadata metadata;
    private final Set<Face> faces;

    LicencePage(BookMetadata metadata, Set<Face> faces) {
        this.metadata = metadata;
        this.faces = faces;
    }

    /** Returns the page's address from the package document. */
    static String address() {
        return "text/" + ID + ".xhtml";
    }

    String write() {
        OwnWords words = OwnWords.of(metadata);
        XhtmlPage page = new XhtmlPage(words.text(BookWord.FONT_LICENCES), metadata.language(), "../css/book.css");
        Element section = page.body().appendElement("section").addClass("licences");
        words.set(section.appendElement("h1"), BookWord.FONT_LICENCES);
        Set<Face.Family> families = EnumSet.noneOf(Face.Family.class);
        for (Face face : faces) {
            if (families.add(face.family())) {
                section.appendElement("h2").text(face.family().cssName());
                section.appendElement("pre")
                        .attr("lang", Locale.ENGLISH.getLanguage())
                        .text(new String(face.licenceText(), StandardCharsets.UTF_8));
            }
        }
        return page.toString();
    }
}
