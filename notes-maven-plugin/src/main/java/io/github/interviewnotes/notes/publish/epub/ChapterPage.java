package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.OwnWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a chapter as XHTML. */
final class ChapterPage {

    private final Book book;
    private final TableFit tables;

    /** @param glyphs measures the words of tables */
    ChapterPage(Book book, Glyphs glyphs) {
        this.book = book;
        this.tables = new TableFit(glyphs);
    }

    String write(Chapter chapter) {
        XhtmlPage page = new XhtmlPage(chapter.titleText(), book.metadata().language(), "../css/book.css");
        page.style("../" + ColumnSheet.ADDRESS);
        Element section = page.body().appendElement("section");
        boolean numbered = chapter.number().isPresent();
        section.attr("epub:type", numbered ? "chapter" : "introduction");
        section.attr("role", numbered ? "doc-chapter" : "doc-introduction");
        section.attr("aria-labelledby", Chapter.TITLE_ID);
        String bookLanguage = book.metadata().language();
        String language = chapter.language().orElse(bookLanguage);
        OwnWords words = OwnWords.in(chapter, book);
        Direction direction = Direction.of(language);
        chapter.language().ifPresent(own -> section.attr("lang", own));
        if (direction != Direction.of(bookLanguage)) {
            section.attr("dir", direction.value());
        }
        Element header = section.appendElement("header");
        chapter.number().ifPresent(number -> {
            Element kicker = header.appendElement("p").addClass("kicker");
            words.set(kicker, BookWord.CHAPTER, String.valueOf(number));
        });
        Element title = chapter.title().clearAttributes().attr("id", Chapter.TITLE_ID);
        links(title, chapter);
        header.appendChild(title);
        Element content = chapter.content();
        links(content, chapter);
        content.select("img[data-picture]").forEach(image -> image.attr("src", address(chapter, image)));
        PictureSizes.set(content, book);
        footnotes(content, words);
        alerts(content, words);
        tasks(content, words);
        direction.keepCode(content);
        FittedCode.fit(content);
        HangingLines.hang(content);
        OptionDashes.keep(content);
        WordBreaks.allow(content);
        tables.fit(content);
        for (Node child : content.childNodesCopy()) {
            section.appendChild(child);
        }
        return page.toString();
    }

    private static void links(Element root, Chapter chapter) {
        root.select("a[data-to]").forEach(link -> link.attr("href", address(chapter, link)));
        LinkNames.give(root);
    }

    /** Returns the address that a chapter's page has for a link into the book or a picture. */
    static String address(Chapter chapter, Element element) {
        if (element.hasAttr("data-picture")) {
            return "../images/" + element.attr("data-picture");
        }
        String to = element.attr("data-to");
        int hash = to.indexOf('#');
        String target = hash < 0 ? to : to.substring(0, hash);
        String fragment = hash < 0 ? "" : to.substring(hash);
        boolean here = target.equals(chapter.id()) && hash >= 0;
        return here ? fragment : target + ".xhtml" + fragment;
    }

    /** Marks footnotes, and answers of a rehearsal edition, as pop-ups in the order of elements that all reading systems know. */
    private static void footnotes(Element content, OwnWords words) {
        for (Element back : content.select("a.backlink")) {
            words.mark(back.attr("aria-label", words.text(BookWord.BACK)), BookWord.BACK);
        }
        content.select("a.noteref, a.answerref")
                .forEach(link -> link.attr("epub:type", "noteref").attr("role", "doc-noteref"));
        content.select("a.backlink, a.asked").forEach(link -> link.attr("role", "doc-backlink"));
        content.select("aside.footnote, aside.answer")
                .forEach(note -> note.attr("epub:type", "footnote").attr("role", "doc-footnote"));
    }

    private static void alerts(Element content, OwnWords words) {
        for (Element alert : content.select("aside.alert")) {
            String kind = alert.attr("data-alert");
            // an aside would be a landmark, and many of one name are none
            alert.tagName("div").attr("role", "note").addClass(kind);
            words.set(alert.prependElement("p").addClass("alert-title"), OwnWords.of(alert));
        }
    }

    private static void tasks(Element content, OwnWords words) {
        for (Element box : content.select(
                "li.task > span.done, li.task > span.open, li.task > p > span.done, li.task > p > span.open")) {
            boolean done = box.hasClass("done");
            Element text = box.nextElementSibling();
            if (text != null && text.nameIs("p") && box.parent().nameIs("li")) {
                text.prependText(" ").prependChild(box);
            }
            BookWord state = done ? BookWord.DONE : BookWord.TO_DO;
            box.attr("role", "img").attr("aria-label", words.text(state)).text(done ? "☑" : "☐");
            words.mark(box, state);
        }
    }
}
