package io.github.interviewnotes.notes.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as text with LF line ends on every system. */
final class XmlText {

    private XmlText() {}

    /** Writes the one element of a document. */
    interface Content {
        /** Writes the element to {@code xml}. */
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Returns the document, with a line end behind it. */
    static String of(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.writeTo(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to be written to", e);
        }
        return text.append('\n').toString();
    }

    /** Returns {@code text} on one line, without the characters that XML 1.0 (2.2) has no place for. */
    static String line(String text) {
        return characters(Printable.line(text));
    }

    /** Returns {@code text} line by line as {@link #line} does. */
    static String lines(String text) {
        return characters(Printable.lines(text));
    }

    private static String characters(String printable) {
        return printable.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
