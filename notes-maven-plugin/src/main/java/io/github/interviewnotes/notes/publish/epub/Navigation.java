package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.OwnWords;
import org.jsoup.nodes.Element;

/** Writes the contents twice: as EPUB 3 navigation document, and as NCX for reading systems of the EPUB 2 age. */
final class Navigation {

    private final Book book;
    private final OwnWords words;

    Navigation(Book book) {
        this.book = book;
        this.words = OwnWords.of(book);
    }

    /** Returns {@code nav.xhtml}, which stands beside the package document. */
    String document() {
        String language = book.metadata().language();
        XhtmlPage page = new XhtmlPage(words.text(BookWord.CONTENTS), language, "css/book.css");
        Element toc = page.body().appendElement("nav");
        toc.attr("epub:type", "toc").attr("role", "doc-toc").attr("id", "toc");
        words.set(toc.appendElement("h1"), BookWord.CONTENTS);
        Element chapters = toc.appendElement("ol");
        for (Chapter chapter : book.chapters()) {
            Element entry = chapters.appendElement("li");
            entry.appendElement("a").attr("href", address(chapter)).text(label(chapter));
            if (!chapter.sections().isEmpty()) {
                Element sections = entry.appendElement("ol");
                for (Chapter.Section section : chapter.sections()) {
                    sections.appendElement("li")
                            .appendElement("a")
                            .attr("href", address(chapter) + "#" + section.id())
                            .text(section.title());
                }
            }
        }
        if (book.hasQuestions()) {
            Element prompts = chapters.appendElement("li").appendElement("a").attr("href", PromptPage.address());
            words.set(prompts, BookWord.PROMPTS);
        }
        Element landmarks = page.body().appendElement("nav");
        landmarks
                .attr("epub:type", "landmarks")
                .attr("hidden", "hidden")
                .attr("aria-label", words.text(BookWord.LANDMARKS));
        words.mark(landmarks, BookWord.LANDMARKS);
        Element marks = landmarks.appendElement("ol");
        landmark(marks, "cover", "text/cover.xhtml", BookWord.COVER);
        landmark(marks, "toc", "#toc", BookWord.CONTENTS);
        landmark(marks, "bodymatter", address(book.firstOfBody()), BookWord.START);
        return page.toString();
    }

    private void landmark(Element list, String type, String href, BookWord label) {
        Element link = list.appendElement("li").appendElement("a").attr("epub:type", type);
        words.set(link.attr("href", href), label);
    }

    /** Returns {@code toc.ncx}. */
    String ncx() {
        Xml xml = new Xml();
        xml.open(
                "ncx",
                "xmlns",
                "http://www.daisy.org/z3986/2005/ncx/",
                "version",
                "2005-1",
                "xml:lang",
                book.metadata().language());
        xml.open("head");
        xml.empty("meta", "name", "dtb:uid", "content", book.metadata().identifier());
        xml.empty("meta", "name", "dtb:depth", "content", "2");
        xml.empty("meta", "name", "dtb:totalPageCount", "content", "0");
        xml.empty("meta", "name", "dtb:maxPageNumber", "content", "0");
        xml.close("head");
        xml.open("docTitle").text("text", book.metadata().title()).close("docTitle");
        xml.open("navMap");
        int order = 0;
        for (Chapter chapter : book.chapters()) {
            openPoint(xml, ++order, label(chapter), address(chapter));
            for (Chapter.Section section : chapter.sections()) {
                openPoint(xml, ++order, section.title(), address(chapter) + "#" + section.id());
                xml.close("navPoint");
            }
            xml.close("navPoint");
        }
        if (book.hasQuestions()) {
            openPoint(xml, ++order, words.text(BookWord.PROMPTS), PromptPage.address());
            xml.close("navPoint");
        }
        return xml.close("navMap").close("ncx").toString();
    }

    private static void openPoint(Xml xml, int order, String label, String address) {
        xml.open("navPoint", "id", "p" + order, "playOrder", String.valueOf(order));
        xml.open("navLabel").text("text", label).close("navLabel");
        xml.empty("content", "src", address);
    }

    static String label(Chapter chapter) {
        return chapter.number().map(number -> number + ". ").orElse("") + chapter.titleText();
    }

    static String address(Chapter chapter) {
        return "text/" + chapter.id() + ".xhtml";
    }
}
