package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads {@code grammar.xml}. A rule with a fault is left out and reported, so that the others still do their work. A DTD is
 * refused, and with it entities: what the file says stands in the file.
 */
final class GrammarReader {

    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private GrammarReader() {}

    static GrammarFile read(String label, SourceText text) {
        GrammarDraft draft = new GrammarDraft(text);
        try {
            parser().parse(new InputSource(new StringReader(text.content())), new Handler(text, draft));
        } catch (SAXParseException e) {
            draft.end(new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())), reason(e));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return draft.file(label);
    }

    /** The JDK's own, for another on the class path may not know these properties. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DTD, true);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(LOCALE, Locale.ROOT);
        return parser;
    }

    private static String reason(SAXParseException fault) {
        String message = fault.getMessage();
        if (message.contains("DOCTYPE")) {
            return "a DTD is not read; remove it, and write out what its entities stand for";
        }
        return "not well-formed XML, so nothing behind this is read: "
                + message.strip().replaceFirst("\\.$", "");
    }

    /** Hands elements and text to the draft, each with the place where it starts. */
    private static final class Handler extends DefaultHandler {

        private final SourceText source;
        private final GrammarDraft draft;
        private Locator locator;

        Handler(SourceText source, GrammarDraft draft) {
            this.source = source;
            this.draft = draft;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            int end = offset();
            draft.open(name, attributes, new Range(source.content().lastIndexOf("<" + name, end - 1), end));
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            draft.text(new String(chars, start, length));
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            draft.close(offset());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        /** The parser says where an event ends, in UTF-16 units. */
        private int offset() {
            Range line = source.lineRange(locator.getLineNumber());
            return Math.min(source.length(), line.start() + locator.getColumnNumber() - 1);
        }
    }
}
