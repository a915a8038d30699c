package io.github.interviewnotes.notes.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * How large an SVG wants to be, in pixels of CSS, 96 to an inch.
 *
 * @param width above 0
 * @param height above 0
 */
record SvgSize(double width, double height) {

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in)?\\s*");

    /**
     * Reads the root element of a picture.
     *
     * @throws PictureReader.UnfitException if it is none of SVG, or says neither a size nor a view box
     */
    static SvgSize of(XMLStreamReader in) throws PictureReader.UnfitException {
        if (!SvgCleaner.SVG.equals(in.getNamespaceURI()) || !in.getLocalName().equals("svg")) {
            throw new PictureReader.UnfitException("is neither PNG, JPEG, GIF nor SVG; its root element is '"
                    + in.getLocalName() + "' and not 'svg' of " + SvgCleaner.SVG);
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
        return new SvgSize(
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
}
