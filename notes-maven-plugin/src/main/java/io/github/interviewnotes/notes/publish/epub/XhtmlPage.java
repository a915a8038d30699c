package io.github.interviewnotes.notes.publish.epub;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** One content document of an EPUB. */
final class XhtmlPage {

    /** The one attribute for data that a page keeps: the style sheet shows it. */
    static final String LABEL = "data-label";

    private final Document document = new Document("");
    private final Element head;
    private final Element body;

    /** @param styleSheet the address of the style sheet from this page */
    XhtmlPage(String title, String language, String styleSheet) {
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8")
                .prettyPrint(false);
        Element html = document.appendElement("html");
        html.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
        html.attr("lang", language).attr("xml:lang", language);
        if (Direction.of(language) == Direction.RTL) {
            html.attr("dir", Direction.RTL.value());
        }
        this.head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(title);
        style(styleSheet);
        this.body = html.appendElement("body");
    }

    /** Adds a style sheet by its address from this page; it counts more than those before. */
    void style(String styleSheet) {
        head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", styleSheet);
    }

    Element body() {
        return body;
    }

    @Override
    public String toString() {
        for (Element element : body.select("[lang]")) {
            element.attr("xml:lang", element.attr("lang"));
        }
        for (Element element : body.getAllElements()) {
            List<String> data = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> key.startsWith("data-") && !key.equals(LABEL))
                    .toList();
            data.forEach(element::removeAttr);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + document.outerHtml() + "\n";
    }
}
