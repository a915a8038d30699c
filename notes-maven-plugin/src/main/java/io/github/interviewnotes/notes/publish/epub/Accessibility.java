package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the book says of its accessibility, by EPUB Accessibility 1.1, 2.2, and the vocabulary of schema.org: what is true of this very
 * book. A claim of conformance needs a person's evaluation, so there is none.
 */
final class Accessibility {

    private static final String SUMMARY = "schema:accessibilitySummary";

    private final boolean pictures;
    private final boolean described;
    private final boolean drawings;
    private final boolean animations;

    Accessibility(Book book) {
        List<Element> contents = book.chapters().stream().map(Chapter::content).toList();
        this.pictures = !book.pictures().isEmpty();
        this.described = contents.stream()
                .flatMap(content -> content.select("img[data-picture]").stream())
                .anyMatch(image -> !image.attr("alt").isBlank());
        this.drawings = contents.stream().anyMatch(content -> content.selectFirst("pre.diagram") != null);
        this.animations = book.pictures().stream().anyMatch(Accessibility::mayMove);
    }

    private static boolean mayMove(Picture picture) {
        return picture.type() == Picture.Type.GIF && GifFrames.areMany(picture.bytes());
    }

    void write(Xml xml) {
        modes().forEach(mode -> property(xml, "schema:accessMode", mode));
        // a drawing in characters is to be seen, and no text stands for it
        property(xml, "schema:accessModeSufficient", drawings ? "textual,visual" : "textual");
        features().forEach(feature -> property(xml, "schema:accessibilityFeature", feature));
        property(xml, "schema:accessibilityHazard", animations ? "unknown" : "none");
        xml.text("meta", summary(), "property", SUMMARY, "xml:lang", "en");
    }

    private static void property(Xml xml, String name, String value) {
        xml.text("meta", value, "property", name);
    }

    private List<String> modes() {
        return pictures || drawings ? List.of("textual", "visual") : List.of("textual");
    }

    private List<String> features() {
        List<String> features = new ArrayList<>();
        if (described) {
            features.add("alternativeText");
        }
        features.addAll(List.of("displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"));
        return features;
    }

    private String summary() {
        StringBuilder summary = new StringBuilder("Reflowable text with headings, lists, tables and code as such.");
        if (described) {
            summary.append(" Pictures have alternative texts.");
        } else if (pictures) {
            summary.append(" Pictures are decoration.");
        }
        if (drawings) {
            summary.append(" Some drawings are made of characters and have no alternative text.");
        }
        summary.append(" No meaning by colour alone.");
        return summary.append(animations ? " Some pictures move." : " Nothing moves or sounds.")
                .toString();
    }
}
