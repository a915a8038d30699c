package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Tells the engine, in styles of elements, where its pages begin and how large their pictures are. */
final class PageStyles {

    private static final Pattern WIDTH = Pattern.compile("width: ([0-9.]+)%");

    private final Map<Element, String> styles = new LinkedHashMap<>();

    /** Has a page begin with its first strip, if it can. */
    void begin(PageCuts.Page page) {
        page.strips().get(0).opening().ifPresent(opening -> {
            if (opening instanceof Opening.With with) {
                add(with.element(), "page-break-before: always; margin-top: 0");
            } else if (opening instanceof Opening.Within within) {
                // where the engine moves lines down for the sake of widows, it moves one more than they need
                add(within.element(), "orphans: 1; widows: " + Math.max(1, within.left() - 1));
            }
        });
    }

    /** Makes the pictures of a page smaller so that all of it has room. */
    void shrink(PageCuts.Page page) {
        page.strips().stream().flatMap(strip -> strip.picture().stream()).forEach(picture -> {
            Matcher width = WIDTH.matcher(picture.element().getAttribute("style"));
            if (width.find()) {
                double percent = Double.parseDouble(width.group(1)) * page.scale();
                add(picture.element(), String.format(Locale.ROOT, "width: %.2f%%", percent));
            }
        });
    }

    /** An element can begin a page and have lines on the next one. */
    private void add(Element element, String style) {
        styles.merge(element, style, (before, more) -> before + "; " + more);
    }

    /** Writes the styles into the document. The engine remembers the style of each element; so another one takes its place. */
    void write() {
        styles.forEach((old, style) -> {
            Element element = (Element) old.cloneNode(false);
            String own = old.getAttribute("style");
            element.setAttribute("style", own.isEmpty() ? style : own + "; " + style);
            while (old.hasChildNodes()) {
                element.appendChild(old.getFirstChild());
            }
            old.getParentNode().replaceChild(element, old);
        });
    }
}
