package io.github.interviewnotes.notes.publish.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Copies a tree into the form that the engine reads. Unlike jsoup's own copy this one remembers nothing of its source, so that a long
 * book is in memory once while the engine sets it.
 */
final class EngineDom {

    private EngineDom() {}

    static Document of(org.jsoup.nodes.Document pages) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            copy(pages, document, document);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java can make no empty document", e);
        }
    }

    private static void copy(org.jsoup.nodes.Node from, Node to, Document document) {
        for (org.jsoup.nodes.Node child : from.childNodes()) {
            if (child instanceof Element element) {
                org.w3c.dom.Element copied = document.createElementNS(null, element.tagName());
                element.attributes()
                        .forEach(attribute -> copied.setAttribute(attribute.getKey(), attribute.getValue()));
                to.appendChild(copied);
                copy(element, copied, document);
            } else if (child instanceof TextNode text) {
                to.appendChild(document.createTextNode(text.getWholeText()));
            } else if (child instanceof DataNode data) {
                to.appendChild(document.createTextNode(data.getWholeData()));
            }
        }
    }
}
