package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private final BookWords words;

    Accessibility(Book book) {
        List<Element> contents = book.chapters().stream().map(Chapter::content).toList();
        this.words = book.metadata().words();
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
        summary(xml);
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

    /** The sentences are in one language: where one of them is in English, all are. */
    private void summary(Xml xml) {
        List<BookWord> sentences = sentences();
        BookWords english = BookWords.in(Locale.ENGLISH.getLanguage());
        long languages = sentences.stream()
                .map(sentence -> Locale.forLanguageTag(words.language(sentence)).getLanguage())
                .distinct()
                .count();
        BookWords spoken = languages == 1 ? words : english;
        String text = sentences.stream().map(spoken::text).collect(Collectors.joining(" "));
        xml.text("meta", text, "property", SUMMARY, "xml:lang", spoken.language(sentences.get(0)));
    }

    private List<BookWord> sentences() {
        List<BookWord> sentences = new ArrayList<>(List.of(BookWord.SUMMARY_TEXT));
        if (described) {
            sentences.add(BookWord.SUMMARY_PICTURES);
        } else if (pictures) {
            sentences.add(BookWord.SUMMARY_DECORATION);
        }
        if (drawings) {
            sentences.add(BookWord.SUMMARY_DRAWINGS);
        }
        sentences.add(BookWord.SUMMARY_COLOUR);
        sentences.add(animations ? BookWord.SUMMARY_MOVING : BookWord.SUMMARY_STILL);
        return sentences;
    }
}
