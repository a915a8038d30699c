package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Gives a chapter one title and an outline without gaps, which e-readers, screen readers and PDF/UA ask for. */
final class Headings {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private static final Evaluator NOTE_MARKS = QueryParser.parse("a.noteref");
    private static final Evaluator PICTURES = QueryParser.parse("img");

    /** Elements whose headings belong to the chapter's outline. */
    private static final Set<String> OUTLINE = Set.of("html", "body", "div");

    private Headings() {}

    /** Takes the title out of {@code body}; a note without one is named by its front matter, else after its file. */
    static Element takeTitle(Element body, NotePath path) {
        lower(body);
        for (Element heading : body.select("h1")) {
            if (!heading.text().isBlank()) {
                heading.remove();
                return plain(heading);
            }
        }
        return new Element("h1").text(body.hasAttr("data-title") ? body.attr("data-title") : nameOf(path));
    }

    /** A title stands in contents and running heads, where no picture fits, and is reached by its chapter's own id. */
    private static Element plain(Element title) {
        title.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        title.select("[id]").not("h1").removeAttr("id");
        return title;
    }

    private static String nameOf(NotePath path) {
        String stem = path.name().replaceFirst("\\.[^.]+$", "");
        boolean generic = stem.equalsIgnoreCase("readme") || stem.equalsIgnoreCase("index");
        String name = generic && !path.parent().isRoot() ? path.parent().name() : stem;
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Turns headings inside quotes, lists and tables, which belong to no outline, into bold paragraphs. */
    private static void lower(Element body) {
        for (Element heading : body.select(HEADINGS)) {
            boolean inside = heading.parents().stream().anyMatch(parent -> !OUTLINE.contains(parent.normalName()));
            if (inside) {
                heading.tagName("p").addClass("heading");
            }
        }
    }

    /** Drops empty headings and closes gaps between levels; every heading left lies below the chapter's title. */
    static void order(Element body) {
        int last = 1;
        for (Element heading : body.select(HEADINGS)) {
            if (heading.text().isBlank() && heading.select("img").isEmpty()) {
                heading.remove();
                continue;
            }
            int written = heading.normalName().charAt(1) - '0';
            int level = Math.min(Math.max(written, 2), last + 1);
            heading.tagName("h" + level);
            last = level;
        }
    }

    /**
     * Returns a copy of the heading of a prompt whose content is the question with its markup, but for the mark before it, footnotes, and
     * what cannot stand in a link; a picture stands for what its {@code alt} says. Where that leaves nothing, the mark stays: a link
     * without words leads nobody.
     */
    static Element question(Element heading) {
        Element words = heading.clone();
        words.select("sup:has(> a.noteref), a.noteref").remove();
        words.select("[id]").removeAttr("id");
        words.select("a").unwrap();
        words.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        PromptMark.drop(words);
        return words.text().isBlank() ? words.text(PromptMark.TEXT) : words;
    }

    /** Returns the text of a heading without the marks of footnotes; a picture in it stands for what its {@code alt} says. */
    static String words(Element heading) {
        Element words = heading.clone();
        words.select(NOTE_MARKS).remove();
        words.select(PICTURES).forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        return words.text();
    }
}
