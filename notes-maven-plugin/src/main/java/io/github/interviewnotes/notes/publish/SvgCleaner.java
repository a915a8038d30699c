package io.github.interviewnotes.notes.publish;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies of an SVG what draws, and nothing that runs, fetches or expands: elements by an allow-list, no event handler, references into
 * the same file only, no document type and no entities. Filters go too: they are bitmaps in disguise, of any size.
 */
final class SvgCleaner {

    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final int MAX_DEPTH = 100;

    private static final Set<String> ELEMENTS = Set.of(
            "circle",
            "clipPath",
            "defs",
            "desc",
            "ellipse",
            "g",
            "image",
            "line",
            "linearGradient",
            "marker",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialGradient",
            "rect",
            "stop",
            "style",
            "svg",
            "switch",
            "symbol",
            "text",
            "textPath",
            "title",
            "tspan",
            "use");

    /** Elements that are no drawing themselves, but hold one. */
    private static final Set<String> TRANSPARENT = Set.of("a");

    private final StringBuilder out = new StringBuilder();
    private final SvgIds ids = new SvgIds();
    private final SvgReferences references = new SvgReferences();
    private final SvgValues values = new SvgValues(ids, references);
    private final SvgDashes dashes = new SvgDashes();

    /** Returns the clean picture. */
    Picture clean(byte[] bytes, String name) throws PictureReader.UnfitException {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            SvgSize size = copy(in);
            if (references.explode()) {
                throw new PictureReader.UnfitException("is an SVG whose parts refer to each other too often");
            }
            if (dashes.explode()) {
                throw new PictureReader.UnfitException("is an SVG with too many dashes; make them longer");
            }
            ids.dropDangling(out);
            return new Picture(
                    name,
                    Picture.Type.SVG,
                    out.toString().getBytes(StandardCharsets.UTF_8),
                    size.width(),
                    size.height());
        } catch (XMLStreamException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
            throw new PictureReader.UnfitException(
                    "is no PNG, JPEG or GIF, and no well-formed SVG either" + where + "; convert it to one");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private SvgSize copy(XMLStreamReader in) throws XMLStreamException, PictureReader.UnfitException {
        Optional<SvgSize> size = Optional.empty();
        int depth = 0;
        boolean inStyle = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (size.isEmpty()) {
                        size = Optional.of(SvgSize.of(in));
                    }
                    if (isElement(in, ELEMENTS)) {
                        if (++depth > MAX_DEPTH) {
                            throw new PictureReader.UnfitException("is an SVG with more than " + MAX_DEPTH + " levels");
                        }
                        open(in, depth == 1 ? size : Optional.empty());
                        inStyle = in.getLocalName().equals("style");
                    } else if (!isElement(in, TRANSPARENT)) {
                        skip(in);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (isElement(in, ELEMENTS)) {
                        depth--;
                        inStyle = false;
                        references.leave();
                        out.append("</").append(in.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inStyle) {
                        dashes.style(in.getText());
                    }
                    if (!inStyle || values.refersInside(in.getText())) {
                        out.append(escape(in.getText()));
                    }
                }
                default -> {
                    // comments, processing instructions, the document type and its entities draw nothing
                }
            }
        }
        return size.orElseThrow(() -> new XMLStreamException("no element"));
    }

    private static boolean isElement(XMLStreamReader in, Set<String> names) {
        return SVG.equals(in.getNamespaceURI()) && names.contains(in.getLocalName());
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /** @param size that of the drawing, at its root */
    private void open(XMLStreamReader in, Optional<SvgSize> size) {
        references.enter(Optional.ofNullable(in.getAttributeValue(null, "id")).orElse(""));
        out.append('<').append(in.getLocalName());
        if (size.isPresent()) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
            if (in.getAttributeValue(null, "viewBox") == null) {
                // without one, what is drawn keeps its size when the picture gets another one
                out.append(" viewBox=\"0 0 ")
                        .append(size.get().width())
                        .append(' ')
                        .append(size.get().height())
                        .append('"');
            }
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = Optional.ofNullable(in.getAttributeNamespace(i)).orElse("");
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            String prefix = namespace.equals(XLINK) ? "xlink:" : namespace.equals(XML) ? "xml:" : "";
            boolean known = namespace.isEmpty()
                    || namespace.equals(XLINK) && name.equals("href")
                    || namespace.equals(XML) && List.of("space", "lang").contains(name);
            if (known && values.isHarmless(in.getLocalName(), name, value)) {
                dashes.attribute(name, value);
                int start = out.length();
                out.append(' ')
                        .append(prefix)
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
                if (name.equals("href") && value.startsWith("#")) {
                    ids.refer(value.substring(1), start, out.length());
                }
            }
        }
        out.append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
