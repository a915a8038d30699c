package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.OwnWords;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The contents: chapters, their sections and the index of prompts, with the numbers of their pages. */
final class ContentsPages {

    /** The id of the contents; no chapter has one with a capital letter. */
    static final String ID = "CONTENTS";

    private static final double CHAPTER_SIZE = 11;
    private static final double INDENT = 8;

    /** How far the later lines of an entry stand behind its first, here and in the index of prompts, in mm. */
    static final double HANG = 4;

    private final Book book;
    private final EntryLine chapterLine;
    private final EntryLine sectionLine;

    ContentsPages(Book book, Glyphs glyphs, PageMeasures measures) {
        this.book = book;
        double room = measures.paragraph() - PageMeasures.points(INDENT);
        List<Face> faces = new ArrayList<>(FontStack.HEAD.faces());
        this.sectionLine = new EntryLine(glyphs, faces, measures.entry(), room, PageMeasures.points(HANG));
        faces.add(0, Face.SANS_BOLD);
        this.chapterLine = new EntryLine(glyphs, faces, CHAPTER_SIZE, room, 0);
    }

    void appendTo(Element body) {
        Element contents = body.appendElement("div").addClass("contents").attr("id", ID);
        OwnWords.of(book).set(contents.appendElement("h1"), BookWord.CONTENTS);
        Element list = tagged(contents, "div", Tag.TOC);
        for (Chapter chapter : book.chapters()) {
            Element line = entry(
                    list,
                    "chapter-entry",
                    chapter.number().map(String::valueOf).orElse(""),
                    chapter.titleText(),
                    chapter.id());
            Element sections = chapter.sections().isEmpty() ? list : tagged(list, "div", Tag.TOC);
            for (Chapter.Section section : chapter.sections()) {
                entry(sections, "section-entry", "", section.title(), PdfPages.id(chapter, section.id()));
            }
            if (book.isFront(chapter)) {
                line.addClass("roman");
                sections.select("> .section-entry").addClass("roman");
            }
        }
        if (book.hasQuestions()) {
            entry(list, "chapter-entry", "", OwnWords.of(book).text(BookWord.PROMPTS), PromptPages.ID);
        }
    }

    private static Element tagged(Element parent, String name, Tag tag) {
        Element element = parent.appendElement(name);
        tag.mark(element);
        return element;
    }

    private Element entry(Element parent, String kind, String number, String title, String id) {
        Element line = tagged(parent, "p", Tag.TOCI).addClass(kind);
        Element link = line.appendElement("a").attr("href", "#" + id).attr("title", Spoken.of(title));
        if (!number.isEmpty()) {
            line.addClass("numbered");
            tagged(link, "span", Tag.LABEL).addClass("label").addClass("number").text(number);
        }
        (kind.equals("chapter-entry") ? chapterLine : sectionLine)
                .appendTo(link.appendElement("span"), List.of(new TextNode(title)));
        return line;
    }
}
