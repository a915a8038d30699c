package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.OwnWords;
import io.github.interviewnotes.notes.publish.Picture;
import io.github.interviewnotes.notes.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lays a book out as one HTML document for the engine: cover, title page, imprint, contents, chapters, index of prompts. */
final class PdfPages {

    /** The address of a resource of the book; the engine can load from nowhere else. */
    static final String RESOURCES = "book:///";

    static final String COVER = "cover.svg";

    /** Titles of more characters are set in smaller type. */
    private static final int LONG_TITLE = 60;

    private final Book book;
    private final OwnWords words;
    private final Glyphs glyphs;
    private final PageMeasures measures;
    private final List<String> hopeless = new ArrayList<>();
    private final Document document = new Document("");

    PdfPages(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        this.words = OwnWords.of(book);
        this.glyphs = glyphs;
        this.measures = measures;
    }

    /** @throws PublishException naming the tables that fit no page */
    Document document(String styleSheet) throws PublishException {
        document.outputSettings().prettyPrint(false);
        Element html =
                document.appendElement("html").attr("lang", book.metadata().language());
        head(html.appendElement("head"), styleSheet);
        Element body = html.appendElement("body");
        new FrontPages(book.metadata()).appendTo(body);
        new ContentsPages(book, glyphs, measures).appendTo(body);
        book.chapters().forEach(chapter -> chapter(body, chapter));
        new PromptPages(book, glyphs, measures).appendTo(body);
        if (!hopeless.isEmpty()) {
            throw new PublishException(String.join("\n", hopeless));
        }
        PdfText.dropInvisible(body);
        body.select(".chapter").forEach(chapter -> LineGlue.prose(chapter, glyphs));
        PdfText.doubleLanguages(body);
        PdfText.wrapLooseText(body);
        return document;
    }

    private void head(Element head, String styleSheet) {
        BookMetadata metadata = book.metadata();
        head.appendElement("title").text(metadata.title());
        head.appendElement("meta").attr("name", "author").attr("content", String.join(", ", metadata.authors()));
        String subject = metadata.description().or(metadata::subtitle).orElse(metadata.title());
        head.appendElement("meta").attr("name", "subject").attr("content", subject);
        head.appendElement("meta").attr("name", "description").attr("content", subject);
        if (!metadata.subjects().isEmpty()) {
            head.appendElement("meta").attr("name", "keywords").attr("content", String.join(", ", metadata.subjects()));
        }
        Element bookmarks = head.appendElement("bookmarks");
        bookmark(bookmarks, words.text(BookWord.CONTENTS), ContentsPages.ID);
        for (Chapter chapter : book.chapters()) {
            Element mark = bookmark(bookmarks, label(chapter), chapter.id());
            chapter.sections().forEach(section -> bookmark(mark, section.title(), id(chapter, section.id())));
        }
        if (book.hasQuestions()) {
            bookmark(bookmarks, words.text(BookWord.PROMPTS), PromptPages.ID);
        }
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(styleSheet));
    }

    private static Element bookmark(Element parent, String name, String id) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }

    private void chapter(Element body, Chapter chapter) {
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
        links(title);
        if (title.text().length() > LONG_TITLE) {
            title.addClass("long");
        }
        opening.appendChild(title);
        Element content = chapter.content();
        CodeLines.split(content, glyphs, measures);
        ListLabels.write(content);
        // nothing here runs from right to left, and the engine fails on a list that does
        content.select("[dir]").removeAttr("dir");
        TableColumns.set(content, glyphs, measures).forEach(table -> hopeless.add(hopeless(chapter, table)));
        ids(content, chapter);
        links(content);
        pictures(content);
        extras(content, inChapter);
        Element first = content.firstElementChild();
        if (first != null && first.normalName().equals("p")) {
            first.addClass("lede");
        }
        for (Node child : content.childNodesCopy()) {
            part.appendChild(child);
        }
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
        content.select("[id]").forEach(element -> element.attr("id", id(chapter, element.id())));
    }

    private void links(Element root) {
        for (Element link : root.select("a")) {
            if (link.hasAttr("data-to")) {
                link.attr("href", address(link));
            }
            link.attr("title", spoken(link, words));
        }
    }

    /** Returns what a screen reader says of a link; without it the engine writes an empty text. */
    static String spoken(Element link, OwnWords words) {
        String title = link.hasClass("noteref")
                ? words.text(BookWord.FOOTNOTE, link.text())
                : link.hasClass("backlink") ? words.text(BookWord.BACK) : link.text();
        return Spoken.of(!title.isBlank() ? title : link.hasAttr("data-to") ? address(link) : link.attr("href"));
    }

    private static String address(Element link) {
        return "#" + link.attr("data-to").replace("#", "--");
    }

    /** Returns the id in the whole book of what a chapter calls {@code id}. */
    static String id(Chapter chapter, String id) {
        return chapter.id() + "--" + id;
    }

    private void pictures(Element content) {
        for (Element image : content.select("img[data-picture]")) {
            Picture picture = book.picture(image.attr("data-picture")).orElseThrow();
            image.attr("src", RESOURCES + picture.name());
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

    static String label(Chapter chapter) {
        return chapter.number().map(number -> number + "  ").orElse("") + chapter.titleText();
    }
}
