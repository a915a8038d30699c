package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import io.github.interviewnotes.notes.publish.pdf.Strip.Kind;
import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import io.github.interviewnotes.notes.publish.pdf.Strip.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The strips of a chapter, read from the boxes that the engine has made of it without pages. */
final class Galley {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "dt");
    private static final Set<String> HEADING_CLASSES = Set.of("heading", "alert-title", "summary", "kicker");
    private static final Set<String> TRAILER_CLASSES = Set.of("figcaption", "to-answer");

    /** How far letters may reach below the last line of a row or of code, in dots: the engine wants the padding below them. */
    private static final int DESCENT = 60;

    private final LayoutContext context;
    private final Openings openings;
    private final List<Strip> strips = new ArrayList<>();
    private int blocks;

    private Galley(BlockBox chapter, LayoutContext context) {
        this.context = context;
        this.openings = new Openings(chapter, context);
    }

    /** Returns the strips of a chapter from its beginning to its end. */
    static List<Strip> of(BlockBox chapter, LayoutContext context) {
        Galley galley = new Galley(chapter, context);
        galley.read(chapter);
        return galley.strips;
    }

    private void read(BlockBox box) {
        if (box instanceof TableBox table) {
            table(table);
        } else if (box.getChildCount() > 0 && box.getChild(0) instanceof LineBox) {
            lines(box);
        } else if (box.getElement() != null && box.getElement().getNodeName().equals("pre")) {
            code(box);
        } else {
            box.getChildren().forEach(child -> read((BlockBox) child));
        }
    }

    private void lines(BlockBox box) {
        List<LineBox> lines = box.getChildren().stream()
                .map(LineBox.class::cast)
                .filter(line -> line.getHeight() > 0)
                .toList();
        // the engine counts a box in the text as a line more
        boolean rigid = lines.stream()
                .anyMatch(line -> LineContent.boxes(line).findAny().isPresent());
        Element element = element(box);
        Kind kind = kind(element);
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            LineBox line = lines.get(i);
            int top = line.getMinPaintingTop();
            Optional<Opening> opening =
                    i == 0 ? openings.with(box, top) : Optional.of(new Opening.Within(element, count - i, rigid));
            Optional<Picture> picture = kind == Kind.TEXT ? LineContent.picture(line) : Optional.empty();
            strips.add(new Strip(
                    picture.isPresent() ? Kind.PICTURE : kind,
                    blocks,
                    i,
                    count,
                    top,
                    line.getMaxPaintingBottom(),
                    picture,
                    LineContent.text(line),
                    opening));
        }
        blocks++;
    }

    private void code(BlockBox pre) {
        Set<String> classes = classes(pre.getElement());
        Kind kind = classes.contains("output") ? Kind.OUTPUT : classes.contains("diagram") ? Kind.DRAWING : Kind.CODE;
        int count = pre.getChildCount();
        for (int i = 0; i < count; i++) {
            BlockBox line = (BlockBox) pre.getChild(i);
            int top = line.getAbsY() + (int) line.getMargin(context).top();
            int bottom = line.getAbsY()
                    + line.getHeight()
                    - (int) line.getMargin(context).bottom()
                    + DESCENT;
            String text = element(line).getTextContent();
            add(kind, i, count, top, bottom, text, openings.with(line, top));
        }
        blocks++;
    }

    private void table(TableBox table) {
        int head = 0;
        List<TableRowBox> rows = new ArrayList<>();
        for (Box child : table.getChildren()) {
            TableSectionBox section = (TableSectionBox) child;
            if (section.isHeader()) {
                head = section.getHeight();
                int top = section.getAbsY();
                add(Kind.HEAD, 0, 1, top, top + head, "", openings.with(table, top));
            } else {
                section.getChildren().forEach(row -> rows.add((TableRowBox) row));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            TableRowBox row = rows.get(i);
            int top = row.getAbsY();
            Optional<Opening> opening = Optional.of(new Opening.With(row.getElement(), top, head));
            if (i == 0) {
                opening = head > 0 ? Optional.empty() : openings.with(table, top);
            }
            add(Kind.ROW, i, rows.size(), top, top + row.getHeight() + DESCENT, "", opening);
        }
        blocks++;
    }

    private void add(Kind kind, int index, int count, int top, int bottom, String text, Optional<Opening> opening) {
        strips.add(new Strip(kind, blocks, index, count, top, bottom, Optional.empty(), text, opening));
    }

    private static Kind kind(Element element) {
        Set<String> classes = classes(element);
        if (HEADINGS.contains(element.getNodeName()) || !Collections.disjoint(classes, HEADING_CLASSES)) {
            return Kind.HEADING;
        }
        // a chapter of the contents leads to its sections, if it has any
        Node next = element.getNextSibling();
        if (classes.contains("chapter-entry")
                && next != null
                && next.getNodeName().equals("div")) {
            return Kind.HEADING;
        }
        return Collections.disjoint(classes, TRAILER_CLASSES) ? Kind.TEXT : Kind.TRAILER;
    }

    private static Set<String> classes(Element element) {
        return Set.copyOf(Arrays.asList(element.getAttribute("class").split(" ")));
    }

    /** Returns the element that a box stands for, or the one around it. */
    private static Element element(Box box) {
        Box each = box;
        while (each.getElement() == null) {
            each = each.getParent();
        }
        return each.getElement();
    }
}
