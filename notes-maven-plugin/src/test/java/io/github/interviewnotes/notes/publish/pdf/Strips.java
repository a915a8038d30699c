package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.pdf.Strip.Kind;
import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import io.github.interviewnotes.notes.publish.pdf.Strip.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/**
 * Strips of a chapter in short: {@code heading}, {@code text4} a paragraph of four lines, {@code lead2} one that ends in a colon,
 * {@code code9}, {@code output3}, {@code drawing8}, {@code rows5} a table without a head, {@code table5} one with it, {@code picture6} as
 * high as six lines, {@code trailer}. Each but a picture is made of strips that are a {@link #LINE} high.
 */
final class Strips {

    /** In dots. */
    static final int LINE = 400;

    private static final Map<String, Kind> KINDS = Map.of(
            "lead", Kind.TEXT,
            "rows", Kind.ROW,
            "table", Kind.ROW);

    private final Element element;
    private final List<Strip> all = new ArrayList<>();
    private int block;
    private int bottom;

    private Strips() {
        try {
            element = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .newDocument()
                    .createElement("p");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param blocks with spaces between them */
    static List<Strip> of(String blocks) {
        Strips strips = new Strips();
        blocks.lines()
                .flatMap(line -> List.of(line.strip().split(" +")).stream())
                .forEach(strips::add);
        return strips.all;
    }

    private void add(String written) {
        String name = written.replaceAll("[0-9]", "");
        String number = written.substring(name.length());
        int size = number.isEmpty() ? 1 : Integer.parseInt(number);
        if (name.equals("table")) {
            strip(Kind.HEAD, 0, 1, LINE, "", begin());
        }
        if (name.equals("picture")) {
            strip(Kind.PICTURE, 0, 1, size * LINE, "", begin());
        } else if (!name.isEmpty()) {
            lines(name, size);
        }
        block++;
    }

    private void lines(String name, int count) {
        Kind kind = KINDS.containsKey(name) ? KINDS.get(name) : Kind.valueOf(name.toUpperCase(Locale.ROOT));
        for (int i = 0; i < count; i++) {
            String text = name.equals("lead") && i == count - 1 ? "It is:" : "it = 1";
            Optional<Opening> opening = begin();
            if (kind == Kind.TEXT && i > 0) {
                opening = Optional.of(new Opening.Within(element, count - i, false));
            } else if (name.equals("table")) {
                opening = i == 0 ? Optional.empty() : Optional.of(new Opening.With(element, bottom, LINE));
            }
            strip(kind, i, count, LINE, text, opening);
        }
    }

    private Optional<Opening> begin() {
        return Optional.of(new Opening.With(element, bottom, 0));
    }

    private void strip(Kind kind, int index, int count, int height, String text, Optional<Opening> opening) {
        Optional<Picture> picture = kind == Kind.PICTURE ? Optional.of(new Picture(element, height)) : Optional.empty();
        all.add(new Strip(kind, block, index, count, bottom, bottom + height, picture, text, opening));
        bottom += height;
    }
}
