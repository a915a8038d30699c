package io.github.interviewnotes.notes.publish.cards;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Reads and writes the HTML of a card's side, on every machine the same. */
final class Html {

    private Html() {}

    /** Returns a new, empty element whose children {@link #of} writes. */
    static Element empty() {
        return parse("");
    }

    /** Returns an element whose children are those of {@code html}. */
    static Element parse(String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset("UTF-8").escapeMode(Entities.EscapeMode.xhtml);
        Element root = document.body().appendElement("div");
        root.insertChildren(0, Parser.parseFragment(html, root, ""));
        return root;
    }

    /** Returns the children of {@code root} as text, without space around them. */
    static String of(Element root) {
        return root.html().strip();
    }

    /** Returns {@code text} as HTML. */
    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
