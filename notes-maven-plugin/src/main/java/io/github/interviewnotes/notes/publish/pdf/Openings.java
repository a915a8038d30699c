package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import java.util.Optional;

/** Finds how a page is made to begin with a box of a chapter. */
final class Openings {

    private final BlockBox chapter;
    private final LayoutContext context;

    Openings(BlockBox chapter, LayoutContext context) {
        this.chapter = chapter;
        this.context = context;
    }

    /**
     * Returns how a page begins with what is the first in {@code box}: with the outermost element that it is the first in.
     *
     * @param top of what is to begin the page
     */
    Optional<Opening> with(BlockBox box, int top) {
        return outermost(box).map(outer -> {
            int upper = outer.getAbsY() + margin(box, outer);
            // the engine takes a line whose letters reach above the page for one of the page before, and moves it down
            int moved = Math.max(0, upper - letters(box));
            return new Opening.With(outer.getElement(), outer.getAbsY(), top - upper + moved);
        });
    }

    private Optional<Box> outermost(BlockBox box) {
        Box outer = null;
        for (Box each = box; each != chapter; each = each.getParent()) {
            if (each.getElement() != null) {
                outer = each;
            }
            if (!isFirst(each)) {
                break;
            }
        }
        if (outer == null) {
            return Optional.empty();
        }
        // where a link leads to, there may stand an empty element
        Box before = outer.getPreviousSibling();
        while (before != null && before.getHeight() == 0 && before.getElement() != null) {
            outer = before;
            before = before.getPreviousSibling();
        }
        return Optional.of(outer);
    }

    private static boolean isFirst(Box box) {
        Box before = box.getPreviousSibling();
        while (before != null && before.getHeight() == 0) {
            before = before.getPreviousSibling();
        }
        return before == null;
    }

    /** An empty element has no margin of its own: it gives it to what follows. */
    private int margin(Box box, Box outer) {
        return (int) (outer.getHeight() == 0 ? box : outer).getMargin(context).top();
    }

    /** Returns where the letters of the first line begin, which may be above the line. */
    private static int letters(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first instanceof LineBox line ? line.getMinPaintingTop() : first.getAbsY();
    }
}
