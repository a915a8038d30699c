package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.Picture;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lays the chapters of a book out as HTML for the engine. */
final class PdfChapter {

    /** Titles of more characters are set in smaller type. */
    private static final int LONG_TITLE = 60;

    private final Book book;
    private final OwnWords words;
    private final Glyphs glyphs;
    private final PageMeasures measures;

    PdfChapter(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        this.words = OwnWords.of(book);
        this.glyphs = glyphs;
        this.measures = measures;
    }

    /**
     * Appends a chapter.
     *
     * @return a sentence for each of its tables that fits no page, naming its place
     */
    List<String> appendTo(Element body, Chapter chapter) {
        Element part = body.appendElement("div").addClass("chapter").attr("id", chapter.id());
        if (chapter.equals(book.firstOfBody())) {
            part.addClass("first");
        }
        chapter.language().ifPresent(language -> part.attr("lang", language));
        Element opening = part.appendElement("div").addClass("opening");
        OwnWords inChapter = OwnWords.in(chapter, book);
        chapter.number()
                .map(String::valueOf)
                .ifPresent(number ->
                        inChapter.set(opening.appendElement("p").addClass("kicker"), BookWord.CHAPTER, number));
        Element title = chapter.title().clearAttributes();
        LinkTexts.write(title, words);
        if (title.text().length() > LONG_TITLE) {
            title.addClass("long");
        }
        opening.appendChild(title);
        Element content = chapter.content();
        CodeLines.split(content, glyphs, measures);
        ListLabels.write(content);
        // nothing here runs from right to left, and the engine fails on a list that does
        content.select("[dir]").removeAttr("dir");
        List<String> hopeless = TableColumns.set(content, glyphs, measures).stream()
                .map(table -> hopeless(chapter, table))
                .toList();
        ids(content, chapter);
        LinkTexts.write(content, words);
        pictures(content);
        extras(content, inChapter);
        Element first = content.firstElementChild();
        if (first != null && first.normalName().equals("p")) {
            first.addClass("lede");
        }
        for (Node child : content.childNodesCopy()) {
            part.appendChild(child);
        }
        return hopeless;
    }

    private static String hopeless(Chapter chapter, Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(Element::childrenSize)
                .max()
                .orElse(0);
        return chapter.place(table) + ": a table of " + columns
                + " columns does not fit a page, not even with broken words;"
                + " divide it, turn its rows into columns, or publish without the format pdf";
    }

    private static void ids(Element content, Chapter chapter) {
        content.select("[id]").forEach(element -> element.attr("id", PdfPages.id(chapter, element.id())));
    }

    private void pictures(Element content) {
        for (Element image : content.select("img[data-picture]")) {
            Picture picture = book.picture(image.attr("data-picture")).orElseThrow();
            image.attr("src", PdfPages.RESOURCES + picture.name());
            if (image.attr("alt").isBlank()) {
                // the engine cannot set a picture outside the structure tree
                image.attr("alt", ForTheEye.DECORATION);
            }
            String width = image.attr("width");
            image.removeAttr("width");
            double pixels =
                    width.matches("[0-9]+(px)?") ? Double.parseDouble(width.replace("px", "")) : picture.width();
            double percent = width.endsWith("%")
                    ? Double.parseDouble(width.replace("%", ""))
                    : pixels / measures.pictureWidth() * 100;
            // the engine cuts what is higher than a page into slices
            double highest = measures.pictureHeight() * picture.width() / picture.height();
            double most = Math.min(highest / measures.pictureWidth() * 100, 100);
            image.attr("style", String.format(Locale.ROOT, "width: %.1f%%", Math.min(percent, most)));
        }
    }

    private static void extras(Element content, OwnWords words) {
        for (Element alert : content.select("aside.alert")) {
            String kind = alert.attr("data-alert");
            alert.addClass(kind);
            words.set(alert.prependElement("p").addClass("alert-title"), OwnWords.of(alert));
        }
        content.select("pre:not(.output) + pre.output")
                .forEach(output -> output.previousElementSibling().addClass("printing"));
        content.select("li.task span.done").forEach(box -> box.text("☑"));
        content.select("li.task span.open").forEach(box -> box.text("☐"));
        // what leads back to the question is a box: no space inside it would part it from the text
        content.select("a.asked").forEach(asked -> asked.appendText(" "));
        content.select("aside.footnote").forEach(Tag.NOTE::mark);
        content.select("aside").forEach(aside -> aside.tagName("div"));
        content.select("section").forEach(section -> section.tagName("div"));
        content.select("figure").forEach(figure -> figure.tagName("div").addClass("figure"));
        content.select("figcaption").forEach(caption -> caption.tagName("p").addClass("figcaption"));
    }
}
