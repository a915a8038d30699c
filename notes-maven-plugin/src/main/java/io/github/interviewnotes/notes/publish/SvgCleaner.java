package io.github.interviewnotes.notes.publish;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies of an SVG what draws, and nothing that runs, fetches or expands: elements by an allow-list, no event handler, references into
 * the same file only, no document type and no entities. Filters go too: they are bitmaps in disguise, of any size.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
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

    /** Attributes that fetch, that unfold to bitmaps of any size, or that give dashes another length than they say. */
    private static final Set<String> UNBOUNDED = Set.of("src", "filter", "pathlength", "vector-effect");

    /** Elements that are no drawing themselves, but hold one. */
    private static final Set<String> TRANSPARENT = Set.of("a");

    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(#?)([^'\")]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMBEDDED = Pattern.compile("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]*");

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in)?\\s*");

    private final StringBuilder out = new StringBuilder();
    private final SvgIds ids = new SvgIds();
    private final SvgReferences references = new SvgReferences();
    private final SvgDashes dashes = new SvgDashes();

    /** Returns the clean picture. */
    Picture clean(byte[] bytes, String name) throws PictureReader.UnfitException {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            Size size = copy(in);
            if (references.explode()) {
                throw new PictureReader.UnfitException("is an SVG whose parts refer to each other too often");
            }
            if (dashes.explode()) {
                throw new PictureReader.UnfitException("is an SVG with too many dashes; make them longer");
            }
            ids.dropDangling(out);
            return new Picture(
                    name, Picture.Type.SVG, out.toString().getBytes(StandardCharsets.UTF_8), size.width, size.height);
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

    private record Size(double width, double height) {}

    private Size copy(XMLStreamReader in) throws XMLStreamException, PictureReader.UnfitException {
        Optional<Size> size = Optional.empty();
        int depth = 0;
        boolean inStyle = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (size.isEmpty()) {
                        size = Optional.of(root(in));
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
                    if (!inStyle || refersInside(in.getText())) {
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

    private static Size root(XMLStreamReader in) throws PictureReader.UnfitException {
        if (!isElement(in, Set.of("svg"))) {
            throw new PictureReader.UnfitException("is neither PNG, JPEG, GIF nor SVG; its root element is '"
                    + in.getLocalName() + "' and not 'svg' of " + SVG);
        }
        Optional<Double> width = length(in.getAttributeValue(null, "width"));
        Optional<Double> height = length(in.getAttributeValue(null, "height"));
        String[] box = Optional.ofNullable(in.getAttributeValue(null, "viewBox"))
                .orElse("")
                .strip()
                .split("[\\s,]+");
        Optional<Double> boxWidth = box.length == 4 ? length(box[2]) : Optional.empty();
        Optional<Double> boxHeight = box.length == 4 ? length(box[3]) : Optional.empty();
        boolean sized = width.or(() -> boxWidth).isPresent()
                && height.or(() -> boxHeight).isPresent();
        if (!sized) {
            throw new PictureReader.UnfitException("is an SVG without a size; give it a viewBox");
        }
        return new Size(
                width.or(() -> boxWidth).get(), height.or(() -> boxHeight).get());
    }

    private static Optional<Double> length(String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        if (!length.matches()) {
            return Optional.empty();
        }
        double factor = switch (length.group(2) == null ? "px" : length.group(2)) {
            case "pt" -> 96.0 / 72;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 1;
        };
        double pixels = Double.parseDouble(length.group(1)) * factor;
        return pixels > 0 && pixels < 100_000 ? Optional.of(pixels) : Optional.empty();
    }

    /** @param size that of the drawing, at its root */
    private void open(XMLStreamReader in, Optional<Size> size) {
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
            if (known && isHarmless(in.getLocalName(), name, value)) {
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

    private boolean isHarmless(String element, String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || UNBOUNDED.contains(name)) {
            return false;
        }
        if (name.equals("id")) {
            return ids.take(value);
        }
        if (name.equals("href")) {
            if (value.startsWith("#")) {
                references.refer(value.substring(1));
                return true;
            }
            return element.equals("image") && EMBEDDED.matcher(value).matches();
        }
        return refersInside(value);
    }

    /** Tells whether all {@code url(…)} in an attribute or a style sheet stay in the file, and notes where they lead. */
    private boolean refersInside(String value) {
        if (value.indexOf('\\') >= 0 || value.toLowerCase(Locale.ROOT).contains("@import")) {
            return false;
        }
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            if (reference.group(1).isEmpty()) {
                return false;
            }
            references.refer(reference.group(2).strip());
        }
        return true;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
