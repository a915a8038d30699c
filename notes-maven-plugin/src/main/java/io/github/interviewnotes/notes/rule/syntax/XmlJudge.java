package io.github.interviewnotes.notes.rule.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Judges XML with the JDK's parser, which here gets neither a document type nor a reference to an entity, whatever the code holds.
 * Several elements in a row, unknown prefixes and an ellipsis are fine.
 */
final class XmlJudge implements Judge.OfOne {

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml\\b[^>]*>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*+(?:\\[(?s:.*?)\\]\\s*)?>");
    private static final Pattern ENTITY = Pattern.compile("&[\\w.-]++;");
    private static final Pattern ELLIPSIS_IN_TAG = Pattern.compile("(?<=[\\s\"'])(?:\\.{3}|…)(?=\\s*/?>)");
    private static final String ROOT = "<excerpt>\n";

    @Override
    public Verdict judge(Snippet snippet) {
        String code = snippet.code();
        for (Pattern part : new Pattern[] {DECLARATION, DOCTYPE, ENTITY, ELLIPSIS_IN_TAG}) {
            code = Mask.of(code, part, ' ');
        }
        try {
            XMLReader reader = reader();
            reader.parse(new InputSource(new StringReader(ROOT + code + "\n</excerpt>")));
            return new Verdict.Fine();
        } catch (SAXParseException e) {
            return verdict(code, e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict verdict(String code, SAXParseException e) {
        int line = e.getLineNumber() - 1;
        int lines = (int) code.chars().filter(c -> c == '\n').count() + (code.endsWith("\n") ? 0 : 1);
        if (line > lines) {
            Matcher open = Pattern.compile("\"(.*?)\"").matcher(e.getMessage());
            int at = open.find() ? code.lastIndexOf("<" + open.group(1)) : -1;
            return Verdict.Faulty.at(
                    Spot.of(code, Math.max(0, at)),
                    at >= 0 ? "the element '" + open.group(1) + "' never ends" : "something never ends");
        }
        String message = e.getMessage().replaceFirst("\\.$", "").replace('"', '\'');
        return Verdict.Faulty.at(Spot.ofUnits(code, Math.max(1, line), Math.max(1, e.getColumnNumber())), message);
    }

    /** A parser that speaks English whatever the locale is: a report must not depend on it. */
    @SuppressWarnings("deprecation")
    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        if (reader instanceof org.xml.sax.Parser parser) {
            parser.setLocale(Locale.ENGLISH);
        }
        DefaultHandler handler = new DefaultHandler();
        reader.setErrorHandler(handler);
        reader.setContentHandler(handler);
        return reader;
    }
}
